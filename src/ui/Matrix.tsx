import {useState} from "react";
import type {PairMatrix, MatrixPair} from "../exhibits/exhibit.ts";
import {WordList} from "./WordList.tsx";
import {Spoken} from "./Spoken.tsx";

/** A triangle of pairs: each cell says whether two series may be set together, and chooses the pair whose reasons follow. */
export function Matrix({caption, corner, names, pairs, first}: PairMatrix) {
  const [chosen, choose] = useState<string | null>(null);
  const shown = pairs.find(({key}) => key === chosen) ?? pairs.find(({key}) => key === first);
  const cellOf = (row: number, column: number) =>
    pairs.find((pair) => pair.row === row && pair.column === column);
  const heads = names.map((name, place) => ({name, place}));
  return (
    <>
      {names.length > 2 && (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
          <table className="matrix" data-operation="none">
            <caption className="hidden">{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{corner}</th>
                {heads.slice(0, -1).map(({name, place}) => (
                  <th key={place} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {heads.slice(1).map(({name, place: row}) => (
                <tr key={row}>
                  <th scope="row">{name}</th>
                  {heads.slice(0, -1).map(({place: column}) => (
                    <td key={column}>
                      <Outcome pair={cellOf(row, column)} shown={shown} choose={choose} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {shown && <Reasons pair={shown} />}
    </>
  );
}

function Outcome(props: {
  pair: MatrixPair | undefined;
  shown: MatrixPair | undefined;
  choose: (key: string) => void;
}) {
  const {pair, shown, choose} = props;
  if (!pair) return null;
  return (
    <button
      type="button"
      className="outcome"
      data-outcome={pair.outcome}
      aria-pressed={pair === shown}
      onClick={() => choose(pair.key)}
    >
      {pair.word}
    </button>
  );
}

function Reasons({pair}: {pair: MatrixPair}) {
  const {outcome, heading, reasons, after} = pair;
  return (
    <div className="pair" aria-live="polite" data-outcome={outcome}>
      <h4>
        <Spoken words={heading} />
      </h4>
      <WordList items={reasons} />
      {after.map((words) => (
        <p key={words[0]?.words}>
          <Spoken words={words} />
        </p>
      ))}
    </div>
  );
}
