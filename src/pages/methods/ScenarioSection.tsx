import {addMonths} from "../../domain/date.ts";
import type {Scenario} from "../../domain/scenario.ts";
import {lastDayOf} from "../../domain/target.ts";
import type {Track} from "../../domain/track.ts";
import {targetTitle} from "../../exhibits/subject.ts";
import {phrase, type Words} from "../../exhibits/words.ts";
import {judgementQueries} from "../../model/judgements.ts";
import {scenarioAnswer} from "../../model/scenario.ts";
import {elapsedText} from "../../text/elapsed.ts";
import {formatNumber, formatShare} from "../../text/format.ts";
import {methodsText} from "../../text/methods.ts";
import {progressText} from "../../text/progress.ts";
import {Spoken} from "../../ui/Spoken.tsx";
import {useModel, type Model} from "../../ui/use-model.ts";
import {conventions} from "./conventions.ts";
import {headlines} from "./headlines.ts";
import {Worked} from "./MethodSection.tsx";
import {RuleText} from "./Rules.tsx";

const fiveYears = 60;

/** What a supposition may change and what it never does, with one supposed of a headline target. */
export function ScenarioSection() {
  const model = useModel(judgementQueries);
  const {language} = model.reader;
  const first = headlines(model.answers, model.reader).find(
    ({target, progress}) => target.due && progress.kind === "progress",
  );
  return (
    <>
      <RuleText {...conventions(language).scenario.rule} />
      {first ? <Example entry={first} model={model} /> : <p>{methodsText[language].scenario.none}</p>}
    </>
  );
}

function Example({entry, model}: {entry: Track; model: Model}) {
  const {answers, reader, speaker} = model;
  const text = methodsText[reader.language].scenario;
  const {target} = entry.target;
  const due = addMonths(lastDayOf(entry.target), fiveYears);
  const scenario: Scenario = {value: null, due, pace: null};
  const answer = scenarioAnswer(entry, scenario, answers, reader);
  if (answer?.progress.kind !== "progress") return null;
  const {progress} = answer.progress;
  // The evidence of a supposed number is the supposition worked out, so the link supposes it too.
  const supposed = (words: string): Words => [
    {words, evidence: `progress:${target}`, to: {target, scenario}},
  ];
  const title = {title: targetTitle(entry.target, speaker.names), due: speaker.date(due)};
  const told = phrase(text.answer, {
    done: supposed(formatShare(progress.done)),
    elapsed: supposed(elapsedText(progress, progressText[reader.language].approximately)),
    needed: supposed(formatNumber(Number((answer.needed?.perMonth ?? 0).toFixed(1)))),
  });
  return (
    <Worked title={phrase(text.example, title)}>
      <p>
        <Spoken words={told} />
      </p>
      <p>
        <Spoken words={[{words: text.open, to: {page: "targets", section: null, target, scenario}}]} />
      </p>
    </Worked>
  );
}
