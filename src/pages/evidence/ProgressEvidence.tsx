import {reference} from "../../domain/reference.ts";
import type {ProgressPart} from "../../domain/evidence.ts";
import {progressPart} from "../../exhibits/progress-parts.ts";
import {linked, say} from "../../exhibits/words.ts";
import {judgementQueries, judgements} from "../../model/judgements.ts";
import {scenarioAnswer} from "../../model/scenario.ts";
import {useNames} from "../../reader/use-names.ts";
import {useReader} from "../../reader/use-reader.ts";
import type {Track} from "../../domain/track.ts";
import {evidenceText} from "../../text/evidence.ts";
import {formatNumber} from "../../text/format.ts";
import {progressText} from "../../text/progress.ts";
import {scenarioText} from "../../text/scenario.ts";
import {Facts} from "../../ui/Facts.tsx";
import {Spoken} from "../../ui/Spoken.tsx";
import {useModel} from "../../ui/use-model.ts";
import {FigureLine, Formula, paceText, ReferenceFormula} from "./Workings.tsx";

/** A number of the progress of a target with its arithmetic, then how all of it is computed; each input opens its own evidence. */
export function ProgressEvidence({id, part}: {id: string; part: ProgressPart}) {
  const {answers, reader} = useModel(judgementQueries);
  const entry = judgements(answers, reader).judged.find(({target}) => target.target === id);
  if (!entry) return <p>{evidenceText[reader.language].missing(`progress:${id}`)}</p>;
  return (
    <>
      <Published entry={entry} part={part} />
      <Supposed entry={entry} />
    </>
  );
}

function Published({entry: {target, progress}, part}: {entry: Track; part: ProgressPart}) {
  const {language} = useReader();
  const names = useNames();
  const text = progressText[language];
  if (progress.kind === "unknown") return <p className="caveat">{text.reasons[progress.reason]}</p>;
  const rating = reference(target, progress.progress);
  const {baseline, newest} = progress.progress;
  const id = `target:${target.target}`;
  // A number that this evaluation day has not, such as a pace for what is reached, gives way to the share done.
  const measured = {target, progress: progress.progress};
  const told =
    progressPart(measured, part, {language, names}) ?? progressPart(measured, "done", {language, names});
  return (
    <>
      {told && (
        <>
          <p className="evidence-value">{told.amount}</p>
          <p className="evidence-subject">
            {told.name} · {text.title} · {names.of("metric", target.metric)}
          </p>
          <p className="formula">
            <Spoken words={told.formula} />
          </p>
        </>
      )}
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
          [words.needed, needed && paceText(needed, language)],
          [words.neededNow, neededFromNow && paceText(neededFromNow, language)],
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
