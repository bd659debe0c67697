import {provinceOf} from "../domain/region.ts";
import type {Happened, Year} from "../exhibits/exhibit.ts";
import {plain} from "../exhibits/words.ts";
import {useReader} from "../reader/use-reader.ts";
import {exhibitText} from "../text/exhibit.ts";
import {useNarrow} from "./narrow.ts";
import {Spoken} from "./Spoken.tsx";

/** How much of what stands open a phone shows at once. */
const atOnce = 3;

/** What happened, a fold a year. A folded year is there all the same, so that a search on the page finds what is in it. */
export function Years({years}: {years: readonly Year[]}) {
  const isNarrow = useNarrow();
  return (
    <div className="years">
      {years.map(({key, name, open, happenings}) => (
        <details key={key} className="year" open={open}>
          <summary>{name}</summary>
          <Happenings all={happenings} few={open && isNarrow} />
        </details>
      ))}
    </div>
  );
}

function Happenings({all, few}: {all: readonly Happened[]; few: boolean}) {
  const {language} = useReader();
  const [first, rest] = few ? [all.slice(0, atOnce), all.slice(atOnce)] : [all, []];
  return (
    <>
      <HappeningList all={first} />
      {rest.length > 0 && (
        <details className="year">
          <summary>{exhibitText[language].more(rest.length)}</summary>
          <HappeningList all={rest} />
        </details>
      )}
    </>
  );
}

function HappeningList({all}: {all: readonly Happened[]}) {
  return (
    <ol className="happenings">
      {all.map((one) => (
        <Happening key={one.key} told={one} />
      ))}
    </ol>
  );
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
