import {operations, type Operation} from "../../domain/comparability.ts";
import {measures, type Measure} from "../../domain/measure.ts";
import {useReader} from "../../reader/use-reader.ts";
import {compareText} from "../../text/compare.ts";
import {capital} from "../../text/format.ts";

/** What to do with the series: by itself the page does what is legal. */
export function OperationChoice() {
  const {view, language, go} = useReader();
  const text = compareText[language];
  const [automatic, ...converted] = measures.map((measure) => `rank ${measure}`);
  const others = operations.filter((operation) => operation !== "rank");
  const take = (chosen: string) => {
    const [operation, measure = "raw"] = chosen.split(" ") as [Operation, Measure?];
    go({operation, measure, exhibit: null});
  };
  return (
    <label className="operation-choice">
      <span>{text.operation}</span>
      <select
        value={view.operation === "rank" ? `rank ${view.measure}` : view.operation}
        onChange={(event) => take(event.target.value)}
      >
        <option value={automatic}>{text.automatic}</option>
        <optgroup label={text.sideBySide}>
          {converted.map((value, index) => (
            <option key={value} value={value}>
              {capital(text.measures[measures[index + 1]!])}
            </option>
          ))}
        </optgroup>
        <optgroup label={text.otherwise}>
          {others.map((operation) => (
            <option key={operation} value={operation}>
              {text.operations[operation]}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}
