import type {UnknownReason} from "../../domain/judgement/judgement.ts";
import {threshold} from "../../domain/target.ts";
import type {Track} from "../../domain/track.ts";
import {useJudgements} from "../../hooks/judgements.ts";
import {useNames} from "../../hooks/names.ts";
import {useTargetTitle} from "../../hooks/target-words.ts";
import {useReader} from "../../hooks/view.ts";
import {methodsText} from "../../text/methods.ts";
import type {StatedState} from "../../text/methods-targets.ts";
import {targetsText} from "../../text/targets.ts";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import {conventions} from "./conventions.ts";
import {useHeadlines} from "./headlines.ts";
import {Basis, Fixed, RuleTable, RuleText} from "./Rules.tsx";

/** What is judged, by which figures, to which state, and when nothing is judged. */
export function TargetsSection() {
  const {language} = useReader();
  const text = conventions(language).targets;
  return (
    <>
      <RuleText {...text.judged} />
      <RuleText {...text.own} />
      <RuleText {...text.about} />
      <AboutCase />
      <StateTable />
      <p>
        <Fixed>{text.pace}</Fixed>
      </p>
      <RuleTable caption={text.basesCaption} columns={text.basesColumns} rows={text.bases} />
      <Basis basis={text.basesBasis} />
      <ReasonTable />
    </>
  );
}

function AboutCase() {
  const {language} = useReader();
  const names = useNames();
  const target = useHeadlines().find((entry) => entry.target.qualifier === "about")?.target;
  if (!target) return null;
  const id = `target:${target.target}`;
  const least = names.amount({...target, value: threshold(target), qualifier: "exact"});
  return (
    <p>
      <Phrase
        template={methodsText[language].threshold}
        slots={{
          target: (
            <>
              {names.of("programme", target.programme!)} <Num id={id}>{names.amount(target)}</Num>
            </>
          ),
          least: <Num id={id}>{least}</Num>,
        }}
      />
    </p>
  );
}

function StateTable() {
  const {language} = useReader();
  const {judged} = useJudgements();
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
          <TargetCase key="case" entry={firstOf(judged, (entry) => entry.state === state)} />,
        ])}
      />
      <Basis basis={text.basis} />
    </>
  );
}

function ReasonTable() {
  const {language} = useReader();
  const {judged} = useJudgements();
  const text = conventions(language).targets;
  const entries = Object.entries(text.reasons) as [UnknownReason, [string, string]][];
  const has = (reason: UnknownReason) => (entry: Track) =>
    entry.judgement.kind === "unknown" && entry.judgement.reason === reason;
  return (
    <RuleTable
      caption={text.reasonsCaption}
      columns={[...text.reasonsColumns, methodsText[language].now]}
      rows={entries.map(([reason, words]) => [
        ...words,
        <TargetCase key="case" entry={firstOf(judged, has(reason))} />,
      ])}
    />
  );
}

// The headline targets are known to every reader, so they serve first.
function firstOf(judged: readonly Track[], fits: (entry: Track) => boolean): Track | undefined {
  return judged.find((entry) => entry.target.headline && fits(entry)) ?? judged.find(fits);
}

function TargetCase({entry}: {entry: Track | undefined}) {
  const {language} = useReader();
  const names = useNames();
  const titleOf = useTargetTitle();
  if (!entry) return <span className="none">{methodsText[language].noCase}</span>;
  const {target} = entry;
  return (
    <>
      {titleOf(target)} <Num id={`target:${target.target}`}>{names.amount(target)}</Num>
    </>
  );
}
