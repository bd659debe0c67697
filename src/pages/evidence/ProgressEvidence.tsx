import {reference} from "../../domain/reference.ts";
import {useJudgements} from "../../hooks/judgements.ts";
import {useNames} from "../../hooks/names.ts";
import {useScenario} from "../../hooks/scenario.ts";
import {useReader} from "../../hooks/view.ts";
import type {Track} from "../../domain/track.ts";
import {evidenceText} from "../../text/evidence.ts";
import {formatShare} from "../../text/format.ts";
import {progressText} from "../../text/progress.ts";
import {scenarioText} from "../../text/scenario.ts";
import {Facts} from "../../ui/Facts.tsx";
import {Num} from "../../ui/Num.tsx";
import {elapsedText} from "../../text/elapsed.ts";
import {FigureLine, Formula, paceText, ReferenceFormula} from "./Workings.tsx";

/** How the progress of a target is computed, with its inputs; each opens its own evidence. */
export function ProgressEvidence({id}: {id: string}) {
  const {language} = useReader();
  const entry = useJudgements().judged.find(({target}) => target.target === id);
  if (!entry) return <p>{evidenceText[language].missing(`progress:${id}`)}</p>;
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
  return (
    <>
      <p className="evidence-value">
        {formatShare(progress.progress.done)} / {elapsedText(progress.progress, text.approximately)}
      </p>
      <p className="evidence-subject">
        {text.title} · {names.of("metric", target.metric)}
      </p>
      <Formula target={target} progress={progress.progress}>
        <Num id={`target:${target.target}`}>{names.amount(target)}</Num> · {target.due}
      </Formula>
      {rating.kind === "reference" && <ReferenceFormula reference={rating.reference} />}
    </>
  );
}

/** The same for what the reader supposes of this target, marked as a supposition. */
function Supposed({entry}: {entry: Track}) {
  const {language, view} = useReader();
  const names = useNames();
  const answer = useScenario(entry, view.target === entry.target.target ? view.scenario : null);
  if (!answer?.newest) return null;
  const {target, newest, progress, needed, neededFromNow, assumed} = answer;
  const words = progressText[language].evidence;
  const goal = `${names.amount(target)} · ${target.due}`;
  return (
    <section className="supposed">
      <h3>{scenarioText[language].badge}</h3>
      <Facts
        entries={[
          [words.newest, <FigureLine key="newest" figure={newest} />],
          [words.target, goal],
          [words.needed, needed && paceText(needed, language)],
          [words.neededNow, neededFromNow && paceText(neededFromNow, language)],
          [words.atDue, assumed && names.amount({...target, value: assumed.atDue, qualifier: "about"})],
        ]}
      />
      {progress.kind === "progress" && (
        <Formula target={target} progress={progress.progress}>
          {goal}
        </Formula>
      )}
    </section>
  );
}
