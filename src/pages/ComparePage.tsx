import {compareExhibits} from "../exhibits/compare/list.ts";
import {presets} from "../exhibits/compare/presets.ts";
import {choiceQueries, choices} from "../model/choices.ts";
import {seriesGroups} from "../model/series-groups.ts";
import {useReader} from "../reader/use-reader.ts";
import {useAnswers} from "../reader/use-rows.ts";
import {compareText} from "../text/compare.ts";
import {exhibitText} from "../text/exhibit.ts";
import {Exhibits} from "../ui/Exhibits.tsx";
import {Pickers} from "./compare/Pickers.tsx";

/** May these be compared? Two series or more: the verdict, each on its own scale, and what may be compared instead. */
export function ComparePage() {
  const {view, reader, language} = useReader();
  const {all, headline, chosen, missing} = choices(useAnswers(choiceQueries), reader);
  const text = compareText[language];
  return (
    <div className="compare">
      <Questions />
      <Pickers chosen={chosen} groups={seriesGroups(all, headline)} />
      {missing.length > 0 && (
        <p className="caveat">
          {text.missing}
          <code>{missing.join(" ")}</code>
        </p>
      )}
      {chosen.length === 0 && <p>{exhibitText[language].nothing}</p>}
      {chosen.length === 1 && view.operation === "rank" && <p>{text.few}</p>}
      <Exhibits list={compareExhibits} />
    </div>
  );
}

function Questions() {
  const {view, language, href} = useReader();
  const text = compareText[language];
  return (
    <nav className="questions" aria-labelledby="questions">
      <span id="questions">{text.questions}</span>
      {(Object.keys(presets) as (keyof typeof presets)[]).map((question) => (
        <a key={question} href={href({...presets[question], exhibit: null})}>
          {text.presets[question]}
        </a>
      ))}
      {view.series.length > 0 && (
        <a href={href({series: [], operation: "rank", measure: "raw", exhibit: null})}>{text.reset}</a>
      )}
    </nav>
  );
}
