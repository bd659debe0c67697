import type {Problem} from "../dataset/problem.ts";
import {useReader} from "../reader/use-reader.ts";
import {problemText} from "../text/problems.ts";
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
        {problems.slice(0, 20).map((problem) => (
          <li key={`${problem.file}:${problem.row}:${problem.column}:${problem.rule}`}>
            <b>{text.brokenRow(problem.file, problem.row, problem.column)}</b>{" "}
            {problemText(problem, language)}
          </li>
        ))}
      </ul>
    </section>
  );
}
