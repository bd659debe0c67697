import {Fragment} from "react";
import {newestTotal} from "../../domain/finding.ts";
import {lanes} from "../../domain/timeline.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {formatDate} from "../../text/format.ts";
import {timelineText} from "../../text/timeline.ts";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import type {Timeline} from "./entries.ts";

/** A region in a sentence: the newest of each kind, and how far its totals reach. Nothing for one without records. */
export function RegionSummary({region, entries, panels}: Timeline & {region: string}) {
  const {language, evidence} = useReader();
  const names = useNames();
  const text = timelineText[language].axis;
  const newest = lanes.flatMap((lane) => {
    const entry = entries.find((candidate) => candidate.lane === lane);
    return entry ? [entry] : [];
  });
  const total = panels[0] ? newestTotal(panels[0]) : null;
  const parts = newest.map((entry) => (
    <Phrase
      key={entry.lane}
      template={text.newest[entry.lane]}
      slots={{what: <a href={evidence(entry.id)}>{entry.title}</a>, date: entry.date}}
    />
  ));
  if (total)
    parts.push(
      <Phrase
        key="totals"
        template={text.totals}
        slots={{
          date: formatDate(total.as_of, language),
          amount: <Num id={total.observation}>{names.amount(total)}</Num>,
        }}
      />,
    );
  if (parts.length === 0) return null;
  const joined = parts.map((part, index) => (
    <Fragment key={part.key}>
      {index > 0 && text.separator}
      {part}
    </Fragment>
  ));
  return (
    <li>
      <Phrase template={text.summary} slots={{region: names.of("region", region), parts: joined}} />
    </li>
  );
}
