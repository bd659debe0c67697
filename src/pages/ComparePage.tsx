import {compareExhibits} from "../exhibits/compare/list.ts";
import {presets} from "../exhibits/compare/presets.ts";
import {choiceQueries, choices} from "../model/choices.ts";
import {useReader} from "../reader/use-reader.ts";
import {useAnswers} from "../reader/use-rows.ts";
import {compareText} from "../text/compare.ts";
import {exhibitText} from "../text/exhibit.ts";
import {Exhibits} from "../ui/Exhibits.tsx";
import {Later} from "../ui/Later.tsx";
import {Chooser} from "./compare/Chooser.tsx";
import {ChosenSeries} from "./compare/ChosenSeries.tsx";
import {OperationChoice} from "./compare/OperationChoice.tsx";

/** May these be compared? Any series, by any operation and measure: the chart, or the refusal and what is legal. */
export function ComparePage() {
  const {view, reader, language} = useReader();
  const {all, headline, chosen, missing} = choices(useAnswers(choiceQueries), reader);
  const text = compareText[language];
  return (
    <>
      <p className="lead">{text.lead}</p>
      <Questions />
      <ChosenSeries chosen={chosen} missing={missing} />
      <OperationChoice />
      {chosen.length === 0 && <p>{exhibitText[language].nothing}</p>}
      {chosen.length === 1 && view.operation === "rank" && <p>{text.few}</p>}
      <Exhibits list={compareExhibits} />
      <Later>
        <Chooser all={all} headline={headline} chosen={chosen} />
      </Later>
    </>
  );
}

function Questions() {
  const {language, href} = useReader();
  const text = compareText[language];
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{text.questions}</h2>
      <ul className="questions">
        {(Object.keys(presets) as (keyof typeof presets)[]).map((question) => (
          <li key={question}>
            <a href={href({...presets[question], exhibit: null})}>{text.presets[question]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
