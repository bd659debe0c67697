import {operations} from "../../domain/comparability.ts";
import {measures, type Measure} from "../../domain/measure.ts";
import {useReader} from "../../reader/use-reader.ts";
import {compareText} from "../../text/compare.ts";
import {capital} from "../../text/format.ts";

/** What to do with the series, and by which measure. */
export function OperationChoice() {
  const {view, language, go} = useReader();
  const text = compareText[language];
  return (
    <div className="operation-choice">
      <fieldset>
        <legend>{text.operation}</legend>
        {operations.map((operation) => (
          <label key={operation}>
            <input
              type="radio"
              name="operation"
              checked={view.operation === operation}
              onChange={() =>
                go({operation, ...(operation === "rank" ? {} : {measure: "raw"}), exhibit: null})
              }
            />
            {text.operations[operation]}
          </label>
        ))}
      </fieldset>
      <label>
        <span>{text.measure}</span>
        <select
          value={view.measure}
          disabled={view.operation !== "rank"}
          onChange={(event) => go({measure: event.target.value as Measure, exhibit: null})}
        >
          {measures.map((measure) => (
            <option key={measure} value={measure}>
              {capital(text.measures[measure])}
            </option>
          ))}
        </select>
      </label>
      {view.operation !== "rank" && <small>{text.onlyRank}</small>}
    </div>
  );
}
