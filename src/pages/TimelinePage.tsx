import {useReader} from "../hooks/view.ts";
import {timelineText} from "../text/timeline.ts";

export function TimelinePage() {
  const {language} = useReader();
  return <p className="lead">{timelineText[language].lead}</p>;
}
