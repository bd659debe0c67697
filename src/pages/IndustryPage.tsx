import {industryExhibits} from "../exhibits/industry/list.ts";
import {useReader} from "../reader/use-reader.ts";
import {industryText} from "../text/industry.ts";
import {Exhibits} from "../ui/Exhibits.tsx";

/** Which industries make up each programme? */
export function IndustryPage() {
  const {language} = useReader();
  return (
    <>
      <p className="lead">{industryText[language].lead}</p>
      <Exhibits list={industryExhibits} />
    </>
  );
}
