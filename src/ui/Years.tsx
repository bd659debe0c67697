import {provinceOf} from "../domain/region.ts";
import type {Happened, Year} from "../exhibits/exhibit.ts";
import {plain} from "../exhibits/words.ts";
import {useReader} from "../reader/use-reader.ts";
import {Spoken} from "./Spoken.tsx";

/** What happened, a fold a year. A folded year is there all the same, so that a search on the page finds what is in it. */
export function Years({years}: {years: readonly Year[]}) {
  return years.map(({key, name, open, happenings}) => (
    <details key={key} className="year" open={open}>
      <summary>{name}</summary>
      <ol className="happenings">
        {happenings.map((one) => (
          <Happening key={one.key} told={one} />
        ))}
      </ol>
    </details>
  ));
}

function Happening({told}: {told: Happened}) {
  const {region, date, place, sort, title, what, evidence, by, also, added} = told;
  const {evidence: addressOf} = useReader();
  return (
    <li data-region={provinceOf(region)}>
      <p className="happening-when">
        <span className="happening-date">{date}</span> <span className="happening-where">{place}</span>{" "}
        <span>{sort}</span>
      </p>
      <div>
        <a className="happening" href={addressOf(evidence)}>
          <b>{title}</b>
          {what && <span>{what}</span>}
        </a>
        <p className="happening-by">
          {by}
          {[also, ...added]
            .filter((words) => words.length > 0)
            .map((words) => (
              <span key={plain(words)} className="happening-added">
                <Spoken words={words} />
              </span>
            ))}
        </p>
      </div>
    </li>
  );
}
