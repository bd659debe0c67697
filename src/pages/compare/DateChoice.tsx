import {choiceText, namedOf, type Choice} from "../../domain/series-choice.ts";
import {useNames} from "../../reader/use-names.ts";
import {useReader} from "../../reader/use-reader.ts";
import {compareText} from "../../text/compare.ts";
import {formatDate} from "../../text/format.ts";

/** The date a series is taken at: its newest, or any it has a figure of. */
export function DateChoice(props: {choice: Choice; chosen: readonly Choice[]; name: string}) {
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
    <select
      aria-label={`${text.asOf} ${name}`}
      value={choice.asOf ?? ""}
      onChange={(event) => take(event.target.value || null)}
    >
      <option value="">{text.newest(formatDate(series.newest.as_of, language))}</option>
      {series.figures.toReversed().map((figure) => (
        <option key={figure.observation} value={figure.as_of}>
          {formatDate(figure.as_of, language)} {names.amount(figure)}
        </option>
      ))}
    </select>
  );
}
