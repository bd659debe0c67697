import type {PaceState} from "../../domain/pace.ts";
import {useTargetTitle} from "../../hooks/target-words.ts";
import {useReader} from "../../hooks/view.ts";
import {methodsText} from "../../text/methods.ts";
import {progressText} from "../../text/progress.ts";
import {targetsText} from "../../text/targets.ts";
import {conventions} from "./conventions.ts";
import {useHeadlines} from "./headlines.ts";
import {Worked} from "./MethodSection.tsx";
import {PaceExample} from "./PaceExample.tsx";
import {PaceOverview} from "./PaceOverview.tsx";
import {Basis, RuleTable, RuleText} from "./Rules.tsx";

/** 序时进度: formula, baseline, limits, paces, and one target worked through. */
export function PaceSection() {
  const {language} = useReader();
  const text = conventions(language).pace;
  const entries = Object.entries(text.ratios) as [PaceState, string][];
  return (
    <>
      <RuleText {...text.formula} />
      <RuleText {...text.baseline} />
      <RuleText {...text.newest} />
      <RuleTable
        caption={text.caption}
        columns={text.columns}
        rows={entries.map(([state, limit]) => [limit, targetsText[language].states[state]])}
      />
      <Basis basis={text.limits} />
      <RuleText {...text.speeds} />
      <Example />
    </>
  );
}

function Example() {
  const {language} = useReader();
  const titleOf = useTargetTitle();
  const headlines = useHeadlines();
  const text = methodsText[language].pace;
  const measured = headlines.flatMap((entry) =>
    entry.progress.kind === "progress" ? [{...entry, progress: entry.progress.progress}] : [],
  );
  const [first] = measured;
  if (first)
    return (
      <>
        <PaceExample entry={first} />
        {measured.length > 1 && <PaceOverview entries={measured} />}
      </>
    );
  return (
    <Worked>
      <p>{text.none}</p>
      <ul>
        {headlines.map(({target, progress}) => (
          <li key={target.target}>
            {titleOf(target)} ·{" "}
            {progress.kind === "unknown" && progressText[language].reasons[progress.reason]}
          </li>
        ))}
      </ul>
    </Worked>
  );
}
