import {useReader} from "../hooks/view.ts";
import {awardsText} from "../text/awards.ts";
import {EditionsExhibit} from "./awards/EditionsExhibit.tsx";
import {LevelsExhibit} from "./awards/LevelsExhibit.tsx";
import {ProvincesExhibit} from "./awards/ProvincesExhibit.tsx";
import {Later} from "../ui/Later.tsx";

/** How do quality awards compare, by level? */
export function AwardsPage() {
  const {language} = useReader();
  return (
    <>
      <p className="lead">{awardsText[language].lead}</p>
      <LevelsExhibit />
      <Later>
        <EditionsExhibit scope="national" />
        <ProvincesExhibit />
        <EditionsExhibit scope="rounds" />
      </Later>
    </>
  );
}
