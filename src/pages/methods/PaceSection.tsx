import type {PaceState} from "../../domain/pace.ts";
import {targetTitle} from "../../exhibits/subject.ts";
import {judgementQueries} from "../../model/judgements.ts";
import {useReader} from "../../reader/use-reader.ts";
import {methodsText} from "../../text/methods.ts";
import {progressText} from "../../text/progress.ts";
import {targetsText} from "../../text/targets.ts";
import {useModel} from "../../ui/use-model.ts";
import {conventions} from "./conventions.ts";
import {headlines} from "./headlines.ts";
import {Listed} from "./MethodSection.tsx";
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
  const {answers, reader, speaker} = useModel(judgementQueries);
  const {reasons} = progressText[reader.language];
  const tracks = headlines(answers, reader);
  const measured = tracks.flatMap((entry) =>
    entry.progress.kind === "progress" ? [{...entry, progress: entry.progress.progress}] : [],
  );
  const [first] = measured;
  if (first)
    return (
      <>
        <PaceExample entry={first} speaker={speaker} />
        {measured.length > 1 && <PaceOverview entries={measured} speaker={speaker} />}
      </>
    );
  const refused = tracks.flatMap(({target, progress}) =>
    progress.kind === "unknown" ? [{target, reason: reasons[progress.reason]}] : [],
  );
  return (
    <Listed
      title={methodsText[reader.language].pace.none}
      items={refused.map(({target, reason}) => ({
        key: target.target,
        words: `${targetTitle(target, speaker.names)} · ${reason}`,
      }))}
    />
  );
}
