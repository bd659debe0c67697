import {timelineExhibits} from "../exhibits/timeline/list.ts";
import {useReader} from "../reader/use-reader.ts";
import {timelineText} from "../text/timeline.ts";
import {Exhibits} from "../ui/Exhibits.tsx";
import {TimelineChoices} from "./timeline/TimelineChoices.tsx";

/** What the chosen provinces and the country decided and announced, and how their totals rose meanwhile. */
export function TimelinePage() {
  const {language} = useReader();
  return (
    <>
      <p className="lead">{timelineText[language].lead}</p>
      <TimelineChoices />
      <Exhibits list={timelineExhibits} />
    </>
  );
}
