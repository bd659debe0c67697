import {choiceText, type Choice} from "../../domain/series-choice.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {compareText} from "../../text/compare.ts";
import {Num} from "../../ui/Num.tsx";
import {seriesTitle} from "./names.ts";

/** The series being compared, each with its figure, the date it is taken at, and a way out. */
export function ChosenSeries({choices, missing}: {choices: Choice[]; missing: string[]}) {
  const {view, language, href, go} = useReader();
  const names = useNames();
  const text = compareText[language];
  const others = (choice: Choice) =>
    choices.filter((one) => one !== choice).map((one) => choiceText(one.series.key, one.asOf));
  return (
    <section aria-labelledby="chosen">
      <h2 id="chosen">{text.chosen}</h2>
      <ul className="chosen-series">
        {choices.map((choice) => {
          const name = seriesTitle(choice.subject, names, language);
          return (
            <li key={choice.subject.observation}>
              <span>
                {name} <Num id={choice.subject.observation}>{names.amount(choice.subject)}</Num>
              </span>
              <DateChoice choice={choice} choices={choices} name={name} />
              {choices.length > 1 && (
                <button
                  type="button"
                  aria-label={text.removeNamed(name)}
                  onClick={() => go({series: others(choice)})}
                >
                  {text.remove}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {missing.length > 0 && (
        <p className="caveat">
          {text.missing}
          <code>{missing.join(" ")}</code>
        </p>
      )}
      {view.series.length > 0 && <a href={href({series: []})}>{text.reset}</a>}
    </section>
  );
}

function DateChoice({choice, choices, name}: {choice: Choice; choices: Choice[]; name: string}) {
  const {language, go} = useReader();
  const names = useNames();
  const text = compareText[language];
  const {series} = choice;
  const take = (asOf: string | null) =>
    go({
      series: choices.map((one) => choiceText(one.series.key, one === choice ? asOf : one.asOf)),
    });
  return (
    <label>
      <span>{text.asOf}</span>
      <select
        aria-label={`${text.asOf} ${name}`}
        value={choice.asOf ?? ""}
        onChange={(event) => take(event.target.value || null)}
      >
        <option value="">{text.newest(series.newest.as_of)}</option>
        {series.figures.toReversed().map((figure) => (
          <option key={figure.observation} value={figure.as_of}>
            {figure.as_of} {names.amount(figure)}
          </option>
        ))}
      </select>
    </label>
  );
}
