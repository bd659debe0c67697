import {awardsExhibits} from "../exhibits/awards/list.ts";
import {useReader} from "../reader/use-reader.ts";
import {awardsText} from "../text/awards.ts";
import {Exhibits} from "../ui/Exhibits.tsx";

/** How do quality awards compare, by level? */
export function AwardsPage() {
  const {language} = useReader();
  return (
    <>
      <p className="lead">{awardsText[language].lead}</p>
      <Exhibits list={awardsExhibits} />
    </>
  );
}
