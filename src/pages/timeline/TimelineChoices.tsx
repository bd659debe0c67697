import {lanes} from "../../domain/timeline.ts";
import {timeline, timelineQueries} from "../../model/timeline.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useAnswers} from "../../reader/use-rows.ts";
import {timelineText} from "../../text/timeline.ts";

/** How far back and which kind; both live in the address, so each choice is a link. */
export function TimelineChoices() {
  const {view, reader, language, href} = useReader();
  const {entries} = timeline(useAnswers(timelineQueries), reader);
  const text = timelineText[language];
  return (
    <div className="timeline-choices">
      <nav className="tables" aria-label={text.span}>
        {([null, "all"] as const).map((span) => (
          <a
            key={span}
            href={href({span, exhibit: null})}
            aria-current={span === view.span ? "true" : undefined}
          >
            {span ? text.all : text.recent}
          </a>
        ))}
      </nav>
      <nav className="tables" aria-label={text.lane}>
        {([null, ...lanes] as const).map((lane) => (
          <a
            key={lane}
            href={href({lane, exhibit: null})}
            aria-current={lane === view.lane ? "true" : undefined}
          >
            {lane ? text.lanes[lane] : text.everyLane}
          </a>
        ))}
      </nav>
      <output>{text.listed(entries.length)}</output>
    </div>
  );
}
