import type {ReactNode} from "react";
import {addMonths, dateInterval} from "../../domain/date.ts";
import type {Scenario} from "../../domain/scenario.ts";
import type {Track} from "../../domain/track.ts";
import {useScenario} from "../../hooks/scenario.ts";
import {useTargetTitle} from "../../hooks/target-words.ts";
import {useReader} from "../../hooks/view.ts";
import {formatDate, formatNumber, formatShare} from "../../text/format.ts";
import {methodsText} from "../../text/methods.ts";
import {progressText} from "../../text/progress.ts";
import {Phrase} from "../../ui/Phrase.tsx";
import {elapsedText} from "../../text/elapsed.ts";
import {conventions} from "./conventions.ts";
import {useHeadlines} from "./headlines.ts";
import {Worked} from "./MethodSection.tsx";
import {RuleText} from "./Rules.tsx";

const fiveYears = 60;

/** What a supposition may change and what it never does, with one supposed of a headline target. */
export function ScenarioSection() {
  const {language} = useReader();
  const first = useHeadlines().find(({target, progress}) => target.due && progress.kind === "progress");
  return (
    <>
      <RuleText {...conventions(language).scenario.rule} />
      {first ? <Example entry={first} /> : <p>{methodsText[language].scenario.none}</p>}
    </>
  );
}

function Example({entry}: {entry: Track}) {
  const {language, href} = useReader();
  const titleOf = useTargetTitle();
  const due = addMonths(dateInterval(entry.target.due!).to, fiveYears);
  const scenario: Scenario = {value: null, due, pace: null};
  const answer = useScenario(entry, scenario);
  const text = methodsText[language].scenario;
  const target = entry.target.target;
  if (answer?.progress.kind !== "progress") return null;
  const {progress} = answer.progress;
  // The evidence of a supposed number is the supposition worked out, so the link supposes it too.
  const supposed = (value: ReactNode) => (
    <a className="num" href={href({target, scenario, evidence: `progress:${target}`})}>
      {value}
    </a>
  );
  const title = (
    <Phrase template={text.example} slots={{title: titleOf(entry.target), due: formatDate(due, language)}} />
  );
  return (
    <Worked title={title}>
      <p>
        <Phrase
          template={text.answer}
          slots={{
            done: supposed(formatShare(progress.done)),
            elapsed: supposed(elapsedText(progress, progressText[language].approximately)),
            needed: supposed(formatNumber(Number((answer.needed?.perMonth ?? 0).toFixed(1)))),
          }}
        />
      </p>
      <p>
        <a href={href({page: "targets", section: null, target, scenario})}>{text.open}</a>
      </p>
    </Worked>
  );
}
