import {certifiedExhibits} from "../exhibits/certified/list.ts";
import {useReader} from "../reader/use-reader.ts";
import {certifiedText} from "../text/certified.ts";
import {Exhibits} from "../ui/Exhibits.tsx";

/** How many has each province certified, by batch and year? */
export function CertifiedPage() {
  const {language} = useReader();
  return (
    <>
      <p className="lead">{certifiedText[language].lead}</p>
      <Exhibits list={certifiedExhibits} />
    </>
  );
}
