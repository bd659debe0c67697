import {useReader} from "../hooks/view.ts";
import {methodsText} from "../text/methods.ts";

export function MethodsPage() {
  const {language} = useReader();
  return <p className="lead">{methodsText[language].lead}</p>;
}
