import type {UnknownReason} from "../../domain/judgement/judgement.ts";
import {threshold} from "../../domain/target.ts";
import type {Track} from "../../domain/track.ts";
import {targetTitle} from "../../exhibits/subject.ts";
import {linked, phrase, say, type Words} from "../../exhibits/words.ts";
import {judgementQueries, judgements} from "../../model/judgements.ts";
import {useReader} from "../../reader/use-reader.ts";
import {methodsText} from "../../text/methods.ts";
import type {StatedState} from "../../text/methods-targets.ts";
import {targetsText} from "../../text/targets.ts";
import {Spoken} from "../../ui/Spoken.tsx";
import {useModel, type Model} from "../../ui/use-model.ts";
import {conventions} from "./conventions.ts";
import {headlines} from "./headlines.ts";
import {Basis, Fixed, RuleTable, RuleText} from "./Rules.tsx";

/** What is judged, by which figures, to which state, and when nothing is judged. */
export function TargetsSection() {
  const {language} = useReader();
  const model = useModel(judgementQueries);
  const text = conventions(language).targets;
  return (
    <>
      <RuleText {...text.judged} />
      <RuleText {...text.own} />
      <RuleText {...text.about} />
      <AboutCase model={model} />
      <StateTable model={model} />
      <p>
        <Fixed>{text.pace}</Fixed>
      </p>
      <RuleTable caption={text.basesCaption} columns={text.basesColumns} rows={text.bases} />
      <Basis basis={text.basesBasis} />
      <ReasonTable model={model} />
    </>
  );
}

function AboutCase({model: {answers, reader, speaker}}: {model: Model}) {
  const {names, goal} = speaker;
  const target = headlines(answers, reader).find((entry) => entry.target.qualifier === "about")?.target;
  if (!target) return null;
  const least = names.amount({...target, value: threshold(target), qualifier: "exact"});
  const owner = target.programme
    ? names.of("programme", target.programme)
    : names.of("region", target.region);
  const words = phrase(methodsText[reader.language].threshold, {
    target: [...say(`${owner} `), ...goal(target)],
    least: linked(`target:${target.target}`, least),
  });
  return (
    <p>
      <Spoken words={words} />
    </p>
  );
}

function StateTable({model}: {model: Model}) {
  const {language} = model.reader;
  const text = conventions(language).targets;
  const entries = Object.entries(text.conditions) as [StatedState, string][];
  return (
    <>
      <RuleTable
        caption={text.caption}
        columns={[...text.columns, methodsText[language].now]}
        rows={entries.map(([state, condition]) => [
          targetsText[language].states[state],
          condition,
          caseWords(model, (entry) => entry.state === state),
        ])}
      />
      <Basis basis={text.basis} />
    </>
  );
}

function ReasonTable({model}: {model: Model}) {
  const {language} = model.reader;
  const text = conventions(language).targets;
  const entries = Object.entries(text.reasons) as [UnknownReason, [string, string]][];
  const has = (reason: UnknownReason) => (entry: Track) =>
    entry.judgement.kind === "unknown" && entry.judgement.reason === reason;
  return (
    <RuleTable
      caption={text.reasonsCaption}
      columns={[...text.reasonsColumns, methodsText[language].now]}
      rows={entries.map(([reason, words]) => [...words, caseWords(model, has(reason))])}
    />
  );
}

// The headline targets are known to every reader, so they serve first.
function caseWords({answers, reader, speaker}: Model, fits: (entry: Track) => boolean): Words {
  const {judged} = judgements(answers, reader);
  const found = judged.find((entry) => entry.target.headline && fits(entry)) ?? judged.find(fits);
  if (!found) return say(methodsText[reader.language].noCase, "none");
  return [...say(`${targetTitle(found.target, speaker.names)} `), ...speaker.goal(found.target)];
}
