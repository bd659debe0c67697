import {useId} from "react";
import {byYear} from "../../domain/timeline.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {timelineText} from "../../text/timeline.ts";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import type {Entry} from "./entries.ts";

const unfolded = 2;

/** Every entry by year, newest first: when, where, what, by whom; each opens its evidence. */
export function RecordList({entries}: {entries: readonly Entry[]}) {
  const {view, language} = useReader();
  const heading = useId();
  const text = timelineText[language];
  const years = byYear(entries.map((entry) => ({...entry, on: entry.happening.on})));
  return (
    <section className="exhibit" aria-labelledby={heading}>
      <h2 id={heading}>{text.list.title}</h2>
      <p className="subtitle">
        {text.list.subtitle}
        {view.span === null && text.list.earlier}
      </p>
      {years.map(({year, entries: own}, index) => (
        <details key={`${year}/${view.lane}/${view.span}`} className="year" open={index < unfolded}>
          <summary>{year ? text.year(year) : text.undated}</summary>
          <ol className="happenings">
            {own.map((entry) => (
              <Record key={entry.happening.key} entry={entry} />
            ))}
          </ol>
        </details>
      ))}
    </section>
  );
}

function Record({entry}: {entry: Entry}) {
  const {language, evidence} = useReader();
  const names = useNames();
  const text = timelineText[language].list;
  const {happening, title, what, added, documentNo, issuer, reporter} = entry;
  const unverified = happening.grade === "D" && exhibitText[language].unverified;
  const told = [documentNo, issuer, reporter && text.reported(reporter), unverified];
  return (
    <li data-region={`${entry.region.slice(0, 2)}0000`}>
      <p className="happening-when">
        <span className="happening-date">{entry.date}</span>{" "}
        <span className="happening-where">{names.of("region", entry.region)}</span> <span>{entry.kind}</span>
      </p>
      <div>
        <a className="happening" href={evidence(entry.id)}>
          <b>{title}</b>
          {what && <span>{what}</span>}
        </a>
        <p className="happening-by">
          {told.filter(Boolean).join(text.separator)}
          {added.map((figure) => (
            <span key={figure.observation} className="happening-added">
              <Phrase
                template={text.added}
                slots={{amount: <Num id={figure.observation}>{names.amount(figure)}</Num>}}
              />
            </span>
          ))}
        </p>
      </div>
    </li>
  );
}
