import {useReader} from "../hooks/view.ts";
import {compareText} from "../text/compare.ts";
import {exhibitText} from "../text/exhibit.ts";
import {Chooser} from "./compare/Chooser.tsx";
import {ChosenSeries} from "./compare/ChosenSeries.tsx";
import {OperationChoice} from "./compare/OperationChoice.tsx";
import {PartsResult} from "./compare/PartsResult.tsx";
import {presets} from "./compare/presets.ts";
import {RankResult} from "./compare/RankResult.tsx";
import {TrendResult} from "./compare/TrendResult.tsx";
import {useChoices} from "./compare/use-choices.ts";
import {Later} from "../ui/Later.tsx";

/** May these be compared? Any series, by any operation and measure: the chart, or the refusal and what is legal. */
export function ComparePage() {
  const {language} = useReader();
  const {all, headline, choices, missing} = useChoices();
  const text = compareText[language];
  return (
    <>
      <p className="lead">{text.lead}</p>
      <Questions />
      <ChosenSeries choices={choices} missing={missing} />
      <OperationChoice />
      {choices.length === 0 ? <p>{exhibitText[language].nothing}</p> : <Result choices={choices} all={all} />}
      <Later>
        <Chooser all={all} headline={headline} choices={choices} />
      </Later>
    </>
  );
}

function Result({choices, all}: Pick<ReturnType<typeof useChoices>, "choices" | "all">) {
  const {view, language} = useReader();
  const {operation} = view;
  if (operation === "trend") return <TrendResult choices={choices} all={all} />;
  if (operation === "share" || operation === "composition")
    return <PartsResult choices={choices} operation={operation} />;
  if (choices.length < 2) return <p>{compareText[language].few}</p>;
  return <RankResult choices={choices} />;
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
            <a href={href(presets[question])}>{text.presets[question]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
