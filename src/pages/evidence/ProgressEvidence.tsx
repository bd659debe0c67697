import type {Baseline} from "../../domain/pace.ts";
import {useJudgements} from "../../hooks/judgements.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {evidenceText} from "../../text/evidence.ts";
import {formatDate, formatNumber, formatShare} from "../../text/format.ts";
import {progressText} from "../../text/progress.ts";
import {Facts} from "../../ui/Facts.tsx";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import {elapsedText} from "../targets/ProgressNote.tsx";

/** How the progress of a target is computed, with its inputs; each opens its own evidence. */
export function ProgressEvidence({id}: {id: string}) {
  const {language} = useReader();
  const names = useNames();
  const entry = useJudgements().judged.find(({target}) => target.target === id);
  const text = progressText[language];
  const words = text.evidence;
  if (entry?.progress.kind !== "progress") return <p>{evidenceText[language].missing(`progress:${id}`)}</p>;
  const {
    target,
    progress: {progress},
  } = entry;
  const {baseline, newest, elapsed} = progress;
  return (
    <>
      <p className="evidence-value">
        {formatShare(progress.done)} / {elapsedText(progress, text.approximately)}
      </p>
      <p className="evidence-subject">
        {text.title} · {names.of("metric", target.metric)}
      </p>
      <Facts
        entries={[
          [words.baseline, <BaselineText key="baseline" baseline={baseline} setOn={target.set_on!} />],
          [
            words.newest,
            <>
              <Num id={newest.observation}>{names.amount(newest)}</Num> · {newest.as_of}
            </>,
          ],
          [
            words.target,
            <>
              <Num id={`target:${target.target}`}>{names.amount(target)}</Num> · {target.due}
            </>,
          ],
        ]}
      />
      <h3>{words.formula}</h3>
      <p>{words.done}</p>
      <p className="formula">
        ({formatNumber(newest.value)} − {formatNumber(baseline.value)}) ÷ ({formatNumber(target.value)} −{" "}
        {formatNumber(baseline.value)}) = {formatShare(progress.done)}
      </p>
      <p>{words.elapsed}</p>
      {elapsed.low !== elapsed.high && (
        <p className="caveat">
          <Phrase
            template={words.partial}
            slots={{low: formatShare(elapsed.low), high: formatShare(elapsed.high)}}
          />
        </p>
      )}
      <p className="caveat">{words.rating}</p>
    </>
  );
}

function BaselineText({baseline, setOn}: {baseline: Baseline; setOn: string}) {
  const {language} = useReader();
  const names = useNames();
  if (baseline.kind === "founding") {
    const {founding} = progressText[language].evidence;
    return <Phrase template={founding} slots={{date: formatDate(setOn, language)}} />;
  }
  const {figure} = baseline;
  return (
    <>
      <Num id={figure.observation}>{names.amount(figure)}</Num> · {figure.as_of}
    </>
  );
}
