import {choiceText, namedOf, type Choice} from "../../domain/series-choice.ts";
import {useNames} from "../../reader/use-names.ts";
import {useReader} from "../../reader/use-reader.ts";
import {compareText} from "../../text/compare.ts";
import {Num} from "../../ui/Num.tsx";
import {seriesTitle} from "../../exhibits/series-title.ts";

/** The series being compared, each with its figure, the date it is taken at, and a way out. */
export function ChosenSeries({chosen, missing}: {chosen: readonly Choice[]; missing: readonly string[]}) {
  const {view, language, href, go} = useReader();
  const names = useNames();
  const text = compareText[language];
  const others = (choice: Choice, named: readonly string[]) =>
    namedOf(named, chosen).filter((one) => one !== choiceText(choice.series.key, choice.asOf));
  return (
    <section aria-labelledby="chosen">
      <h2 id="chosen">{text.chosen}</h2>
      <ul className="chosen-series">
        {chosen.map((choice) => {
          const name = seriesTitle(choice.subject, names, language);
          return (
            <li key={choice.subject.observation}>
              <span>
                {name} <Num id={choice.subject.observation}>{names.amount(choice.subject)}</Num>
              </span>
              <DateChoice choice={choice} chosen={chosen} name={name} />
              {chosen.length > 1 && (
                <button
                  type="button"
                  aria-label={text.removeNamed(name)}
                  onClick={() => go((now) => ({series: others(choice, now.series), exhibit: null}))}
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
      {view.series.length > 0 && <a href={href({series: [], exhibit: null})}>{text.reset}</a>}
    </section>
  );
}

function DateChoice(props: {choice: Choice; chosen: readonly Choice[]; name: string}) {
  const {choice, chosen, name} = props;
  const {language, go} = useReader();
  const names = useNames();
  const text = compareText[language];
  const {series} = choice;
  const taken = choiceText(series.key, choice.asOf);
  const take = (asOf: string | null) =>
    go((now) => ({
      series: namedOf(now.series, chosen).map((one) => (one === taken ? choiceText(series.key, asOf) : one)),
      exhibit: null,
    }));
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
