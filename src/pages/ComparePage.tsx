import {useReader} from "../hooks/view.ts";
import {compareText} from "../text/compare.ts";

export function ComparePage() {
  const {language} = useReader();
  return <p className="lead">{compareText[language].lead}</p>;
}
