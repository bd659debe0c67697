import {Fragment} from "react";
import type {Figure} from "../../domain/figure.ts";
import type {Pace, Progress} from "../../domain/pace.ts";
import type {Reference} from "../../domain/reference.ts";
import type {Target} from "../../domain/target.ts";
import type {Language} from "../../domain/view.ts";
import {doneFormula, elapsedFormula} from "../../exhibits/progress-formula.ts";
import {rateText} from "../../exhibits/progress-words.ts";
import {linked, phrase, say, type Words} from "../../exhibits/words.ts";
import {useNames} from "../../reader/use-names.ts";
import {useReader} from "../../reader/use-reader.ts";
import {formatDate, formatNumber, formatShare} from "../../text/format.ts";
import {progressText} from "../../text/progress.ts";
import {referenceText} from "../../text/reference.ts";
import {Facts} from "../../ui/Facts.tsx";
import {Num} from "../../ui/Num.tsx";
import {Spoken} from "../../ui/Spoken.tsx";

/** A published figure with its date, opening its evidence. */
export function FigureLine({figure}: {figure: Figure}) {
  return (
    <>
      <Num id={figure.observation}>{useNames().amount(figure)}</Num> · {figure.as_of}
    </>
  );
}

/** 序时进度 with its inputs put into the formula, and the paces with the days they are reckoned between. */
export function Formula({
  target,
  progress,
  goal,
}: {
  target: Target;
  progress: Progress;
  /** The words of the target's amount, and of its bare value. */
  goal: {amount: Words; value: Words};
}) {
  const {language} = useReader();
  const words = progressText[language].evidence;
  const {newest, elapsed} = progress;
  return (
    <>
      <Facts
        entries={[
          [words.baseline, <BaselineLine key="baseline" progress={progress} setOn={target.set_on!} />],
          [words.newest, <FigureLine key="newest" figure={newest} />],
          [
            words.target,
            <Fragment key="target">
              <Spoken words={goal.amount} /> · {target.due}
            </Fragment>,
          ],
        ]}
      />
      <h3>{words.formula}</h3>
      <p>{words.done}</p>
      <p className="formula">
        <Spoken words={doneFormula(progress, goal.value)} />
      </p>
      <p>{words.elapsed}</p>
      <p className="formula">{elapsedFormula(progress, target, language)}</p>
      {elapsed.low !== elapsed.high && (
        <p className="caveat">
          <Spoken
            words={phrase(words.partial, {low: formatShare(elapsed.low), high: formatShare(elapsed.high)})}
          />
        </p>
      )}
      <Paces progress={progress} />
      <p className="caveat">{words.rating}</p>
    </>
  );
}

function Paces({progress}: {progress: Progress}) {
  const {language} = useReader();
  const words = progressText[language].evidence;
  const {achievedSinceBaseline, achievedLast, neededSinceNewest, neededFromNow} = progress;
  const paces = [
    [words.achieved, achievedSinceBaseline],
    [words.last, achievedLast],
    [words.needed, neededSinceNewest],
    [words.neededNow, neededFromNow],
  ] as const;
  return (
    <>
      <h3>{words.paces}</h3>
      <Facts entries={paces.map(([label, pace]) => [label, pace && paceText(pace, language)] as const)} />
      <p>{words.projection}</p>
    </>
  );
}

/** A pace a month and the days between which it is reckoned. */
export function paceText({perMonth, from, to}: Pace, language: Language): string {
  const [first, last] = [from, to].map((day) => formatDate(day, language)) as [string, string];
  return progressText[language].evidence.pace(rateText(perMonth), first, last);
}

function BaselineLine({progress: {baseline}, setOn}: {progress: Progress; setOn: string}) {
  const {language} = useReader();
  if (baseline.kind === "figure") return <FigureLine figure={baseline.figure} />;
  const {founding} = progressText[language].evidence;
  return <Spoken words={phrase(founding, {date: formatDate(setOn, language)})} />;
}

/** The two reference ratings with every input of their formulas; the records are those of base, newest value and target. */
export function ReferenceFormula({
  reference,
  records: [baseRecord, newestRecord, goalRecord],
}: {
  reference: Reference;
  records: readonly [string, string, string];
}) {
  const text = referenceText[useReader().language];
  const {base, newest, goal, observed, required, openSdg, un} = reference;
  const point = ({value, day}: Reference["base"], record: string) => (
    <Spoken key={record} words={[...linked(record, formatNumber(value)), ...say(` · ${day}`)]} />
  );
  return (
    <>
      <h3>{text.title}</h3>
      <Facts
        entries={[
          [text.fields.base, point(base, baseRecord)],
          [text.fields.newest, point(newest, newestRecord)],
          [text.fields.goal, point(goal, goalRecord)],
          [text.fields.observed, formatShare(observed)],
          [text.fields.required, formatShare(required)],
          [text.openSdg, `${formatNumber(openSdg.ratio)} · ${text.openSdgRatings[openSdg.rating]}`],
          [text.un, `${formatShare(un.share)} · ${text.unRatings[un.rating]}`],
        ]}
      />
      <p className="caveat">{text.methods}</p>
    </>
  );
}
