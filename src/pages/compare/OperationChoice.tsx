import {Suspense} from "react";
import {operations, type Operation} from "../../domain/comparability.ts";
import {measures, type Measure} from "../../domain/measure.ts";
import type {Choice} from "../../domain/series-choice.ts";
import {readingQueries, readings} from "../../model/readings.ts";
import {useReader} from "../../reader/use-reader.ts";
import {compareText} from "../../text/compare.ts";
import {capital} from "../../text/format.ts";
import {useModel} from "../../ui/use-model.ts";

/** What to do with the series: by itself the page does what is legal. A measure that no two of them have is not offered. */
export function OperationChoice({chosen}: {chosen: readonly Choice[]}) {
  return (
    <Suspense fallback={<Choosing lacking={[]} />}>
      <Measurable chosen={chosen} />
    </Suspense>
  );
}

function Measurable({chosen}: {chosen: readonly Choice[]}) {
  const {answers, reader} = useModel(readingQueries);
  const figures = chosen.map(({subject}) => subject);
  const lacking = measures.filter((measure) => {
    const known = readings(measure, figures, answers, reader).filter((reading) => reading.known);
    return known.length < Math.min(2, figures.length);
  });
  return <Choosing lacking={lacking} />;
}

function Choosing({lacking}: {lacking: readonly Measure[]}) {
  const {view, language, go} = useReader();
  const text = compareText[language];
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
        <option value="rank raw">{text.automatic}</option>
        <optgroup label={text.sideBySide}>
          {measures.slice(1).map((measure) => (
            <option key={measure} value={`rank ${measure}`} disabled={lacking.includes(measure)}>
              {capital(text.measures[measure]) + (lacking.includes(measure) ? text.lackingTwo : "")}
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
