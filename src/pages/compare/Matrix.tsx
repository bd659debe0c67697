import type {Pair, Subject} from "../../domain/comparability.ts";
import {useReader} from "../../hooks/view.ts";
import {comparabilityText} from "../../text/comparability.ts";
import {capital} from "../../text/format.ts";

/** A triangle of pairs: each cell says whether two series may be set together, and chooses the pair. */
export function Matrix(props: {
  subjects: readonly Subject[];
  pairs: readonly Pair[];
  shown: string;
  onChoose: (key: string) => void;
  nameOf: (subject: Subject) => string;
  caption: string;
}) {
  const {language} = useReader();
  const text = comparabilityText[language];
  const {subjects, pairs, shown, onChoose, nameOf, caption} = props;
  const pairOf = (a: Subject, b: Subject) =>
    pairs.find((pair) => keyOf(pair) === keyOf({a, b}) || keyOf(pair) === keyOf({a: b, b: a}));
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="matrix" data-operation="none">
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.series}</th>
            {subjects.slice(0, -1).map((subject) => (
              <th key={subject.observation} scope="col">
                {nameOf(subject)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {subjects.slice(1).map((row, index) => (
            <tr key={row.observation}>
              <th scope="row">{nameOf(row)}</th>
              {subjects.slice(0, -1).map((column, at) => {
                const pair = at <= index ? pairOf(column, row) : undefined;
                return (
                  <td key={column.observation}>
                    {pair && (
                      <button
                        type="button"
                        className="outcome"
                        data-outcome={pair.comparison.outcome}
                        aria-pressed={keyOf(pair) === shown}
                        onClick={() => onChoose(keyOf(pair))}
                      >
                        {capital(text.outcomes[pair.comparison.outcome])}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A pair by the figures it compares. */
export function keyOf({a, b}: Pick<Pair, "a" | "b">): string {
  return `${a.observation}/${b.observation}`;
}
