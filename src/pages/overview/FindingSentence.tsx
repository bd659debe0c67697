import {dateInterval} from "../../domain/date.ts";
import {derivedId} from "../../domain/derived.ts";
import type {Figure} from "../../domain/figure.ts";
import type {Aim, Finding} from "../../domain/finding.ts";
import {useNames, type Names} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {formatAge, formatAside, formatDate, formatShare} from "../../text/format.ts";
import {overviewText} from "../../text/overview.ts";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import {standingWords} from "../progress/standing-words.ts";

/** A finding in words, every number in it opening its evidence. */
export function FindingSentence({finding}: {finding: Finding}) {
  const {language} = useReader();
  const names = useNames();
  const text = overviewText[language];
  const {newest, companion, aim, round} = finding;
  const counted = (figure: Figure) => ({
    metric: metricOf(figure, names, language),
    amount: <Num id={figure.observation}>{names.amount(figure)}</Num>,
  });
  return (
    <>
      <Phrase
        template={text.total}
        slots={{
          ...counted(newest),
          programme: names.of("programme", finding.programme),
          date: formatDate(newest.as_of, language),
          companion: companion && <Phrase template={text.companion} slots={counted(companion)} />,
          age: <Num id={newest.observation}>{formatAge(finding.age, language)}</Num>,
        }}
      />
      {aim ? <AimSentence {...aim} /> : text.noAim}
      {round && <RateSentence round={round} />}
    </>
  );
}

function AimSentence({target, judgement, progress}: Aim) {
  const {language, day} = useReader();
  const names = useNames();
  const text = overviewText[language];
  const figure = "figure" in judgement ? judgement.figure : null;
  const kind = judgement.kind in text.aim ? (judgement.kind as keyof typeof text.aim) : "unknown";
  const computed = (value: string) => <Num id={`progress:${target.target}`}>{value}</Num>;
  const paced = progress.kind === "progress" && judgement.kind !== "met" ? progress : null;
  const words = paced && standingWords({target, progress: paced.progress}, {names, language, day});
  return (
    <>
      <Phrase
        template={text.aim[kind]}
        slots={{
          metric: metricOf(target, names, language),
          target: <Num id={`target:${target.target}`}>{names.amount(target)}</Num>,
          due: target.due && formatDate(dateInterval(target.due).to, language),
          figure: figure && <Num id={figure.observation}>{names.amount(figure)}</Num>,
          date: figure && formatDate(figure.as_of, language),
        }}
      />
      {words && (
        <Phrase
          template={text.pace}
          slots={{done: computed(words.done), elapsed: computed(words.elapsed), gap: computed(words.gap)}}
        />
      )}
    </>
  );
}

function RateSentence({round: {batch, stages, rate}}: {round: NonNullable<Finding["round"]>}) {
  const {language} = useReader();
  const names = useNames();
  const [applied, selected] = [stages[0]!, stages.at(-1)!];
  return (
    <Phrase
      template={overviewText[language].rate}
      slots={{
        batch: names.of("batch", batch),
        applied: <Num id={applied.observation}>{names.amount(applied)}</Num>,
        selected: <Num id={selected.observation}>{names.amount(selected)}</Num>,
        rate: <Num id={derivedId(rate)}>{formatShare(rate.value)}</Num>,
      }}
    />
  );
}

function metricOf(
  {metric, definition}: Pick<Figure, "metric" | "definition">,
  names: Names,
  language: "zh" | "en",
): string {
  const name = names.of("metric", metric);
  return definition ? name + formatAside(names.of("definition", definition), language) : name;
}
