import {useReader} from "../hooks/view.ts";
import {timelineText} from "../text/timeline.ts";
import {AxisExhibit} from "./timeline/AxisExhibit.tsx";
import {useTimeline} from "./timeline/entries.ts";
import {RecordList} from "./timeline/RecordList.tsx";
import {Later} from "../ui/Later.tsx";

/** What the chosen provinces and the country decided and announced, and how their totals rose meanwhile. */
export function TimelinePage() {
  const {language} = useReader();
  const timeline = useTimeline();
  return (
    <>
      <p className="lead">{timelineText[language].lead}</p>
      <AxisExhibit {...timeline} />
      <Later>
        <RecordList entries={timeline.entries} />
      </Later>
    </>
  );
}
