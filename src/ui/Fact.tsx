import type {FactNote} from "../exhibits/exhibit.ts";
import {Spoken} from "./Spoken.tsx";

/** One fact with its statements, those that do not count paler, and which counts and why. */
export function Fact({fact, relation, heading, statements, decision}: FactNote) {
  return (
    <article className="told" data-fact={fact} data-relation-kind={relation}>
      <h3>
        <Spoken words={heading} />
      </h3>
      <ul>
        {statements.map(({key, counts, words}) => (
          <li key={key} data-counts={counts}>
            <Spoken words={words} />
          </li>
        ))}
      </ul>
      {decision.length > 0 && (
        <p className="panel-note">
          <Spoken words={decision} />
        </p>
      )}
    </article>
  );
}
