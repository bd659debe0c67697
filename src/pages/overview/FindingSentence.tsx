import {dateInterval} from "../../domain/date.ts";
import type {Figure} from "../../domain/figure.ts";
import type {Finding} from "../../domain/finding.ts";
import {useNames, type Names} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {formatAge, formatAside, formatDate} from "../../text/format.ts";
import {overviewText} from "../../text/overview.ts";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";

/** A finding in words, every number in it opening its evidence. */
export function FindingSentence({finding}: {finding: Finding}) {
  const {language} = useReader();
  const names = useNames();
  const text = overviewText[language];
  const {newest, companion} = finding;
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
      <Aim finding={finding} />
    </>
  );
}

function Aim({finding: {aim}}: {finding: Finding}) {
  const {language} = useReader();
  const names = useNames();
  const text = overviewText[language];
  if (!aim) return text.noAim;
  const {target, judgement} = aim;
  const figure = "figure" in judgement ? judgement.figure : null;
  const kind = judgement.kind in text.aim ? (judgement.kind as keyof typeof text.aim) : "unknown";
  return (
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
