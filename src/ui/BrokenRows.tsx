import {kindsOf} from "../domain/kinds.ts";
import type {Problem} from "../dataset/problem.ts";
import {useReader} from "../reader/use-reader.ts";
import {alikeText, problemText} from "../text/problems.ts";
import {shell} from "../text/shell.ts";

/** Names the rows of the data files that could not be read and were left out. */
export function BrokenRows({problems}: {problems: readonly Problem[]}) {
  const {language} = useReader();
  const text = shell[language];
  if (problems.length === 0) return null;
  return (
    <section className="error" role="alert" data-broken-rows>
      <h2>{text.brokenData}</h2>
      <ul>
        {kindsOf(problems)
          .slice(0, 20)
          .map((kind) => (
            <li key={`${kind.first.file}:${kind.first.row}:${kind.first.column}:${kind.first.rule}`}>
              <b>{text.brokenRow(kind.first.file, kind.first.row, kind.first.column)}</b>{" "}
              {problemText(kind.first, language)}
              {alikeText(kind, language)}
            </li>
          ))}
      </ul>
    </section>
  );
}
