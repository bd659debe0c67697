import {reference} from "../../domain/reference.ts";
import {linked, say} from "../../exhibits/words.ts";
import {judgementQueries, judgements} from "../../model/judgements.ts";
import {scenarioAnswer} from "../../model/scenario.ts";
import {useNames} from "../../reader/use-names.ts";
import {useReader} from "../../reader/use-reader.ts";
import type {Track} from "../../domain/track.ts";
import {evidenceText} from "../../text/evidence.ts";
import {formatNumber, formatShare} from "../../text/format.ts";
import {progressText} from "../../text/progress.ts";
import {scenarioText} from "../../text/scenario.ts";
import {Facts} from "../../ui/Facts.tsx";
import {useModel} from "../../ui/use-model.ts";
import {elapsedText} from "../../text/elapsed.ts";
import {FigureLine, Formula, neededPaceText, ReferenceFormula} from "./Workings.tsx";

/** How the progress of a target is computed, with its inputs; each opens its own evidence. */
export function ProgressEvidence({id}: {id: string}) {
  const {answers, reader} = useModel(judgementQueries);
  const entry = judgements(answers, reader).judged.find(({target}) => target.target === id);
  if (!entry) return <p>{evidenceText[reader.language].missing(`progress:${id}`)}</p>;
  return (
    <>
      <Published entry={entry} />
      <Supposed entry={entry} />
    </>
  );
}

function Published({entry: {target, progress}}: {entry: Track}) {
  const {language} = useReader();
  const names = useNames();
  const text = progressText[language];
  if (progress.kind === "unknown") return <p className="caveat">{text.reasons[progress.reason]}</p>;
  const rating = reference(target, progress.progress);
  const {baseline, newest} = progress.progress;
  const id = `target:${target.target}`;
  return (
    <>
      <p className="evidence-value">
        {formatShare(progress.progress.done)} / {elapsedText(progress.progress, text.approximately)}
      </p>
      <p className="evidence-subject">
        {text.title} · {names.of("metric", target.metric)}
      </p>
      <Formula
        target={target}
        progress={progress.progress}
        goal={{amount: linked(id, names.amount(target)), value: linked(id, formatNumber(target.value))}}
      />
      {rating.kind === "reference" && baseline.kind === "figure" && (
        <ReferenceFormula
          reference={rating.reference}
          records={[baseline.figure.observation, newest.observation, id]}
        />
      )}
    </>
  );
}

/** The same for what the reader supposes of this target, marked as a supposition. */
function Supposed({entry}: {entry: Track}) {
  const {answers, reader, speaker} = useModel(judgementQueries);
  const {names, language} = speaker;
  const {target: asked, scenario} = reader.options;
  const answer = scenarioAnswer(entry, asked === entry.target.target ? scenario : null, answers, reader);
  if (!answer?.newest) return null;
  const {target, newest, progress, needed, neededFromNow, assumed} = answer;
  const words = progressText[language].evidence;
  const goal = names.amount(target);
  return (
    <section className="supposed">
      <h3>{scenarioText[language].badge}</h3>
      <Facts
        entries={[
          [words.newest, <FigureLine key="newest" figure={newest} />],
          [words.target, `${goal} · ${target.due}`],
          [words.needed, needed && neededPaceText(needed, language)],
          [words.neededNow, neededFromNow && neededPaceText(neededFromNow, language)],
          [words.atDue, assumed && names.amount({...target, value: assumed.atDue, qualifier: "about"})],
        ]}
      />
      {progress.kind === "progress" && (
        <Formula
          target={target}
          progress={progress.progress}
          goal={{amount: say(goal), value: say(formatNumber(target.value))}}
        />
      )}
    </section>
  );
}
