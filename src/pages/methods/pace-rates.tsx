import type {ReactNode} from "react";
import {dateInterval, monthsBetween} from "../../domain/date.ts";
import type {Pace} from "../../domain/pace.ts";
import type {Language} from "../../domain/view.ts";
import {useReader} from "../../hooks/view.ts";
import {formatNumber} from "../../text/format.ts";
import {methodsText} from "../../text/methods.ts";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import {useComputed, type Measured, type Step} from "./measured.tsx";

/** Additions a month, needed and achieved, and where they lead. */
export function usePaces(entry: Measured): Step[] {
  const {language} = useReader();
  const computed = useComputed(entry);
  const text = methodsText[language].pace;
  const {neededSinceNewest, neededFromNow, achievedSinceBaseline, achievedLast} = entry.progress;
  const {newest, projection} = entry.progress;
  const paces: [string, Pace | null][] = [
    [text.needed, neededSinceNewest],
    [text.neededNow, neededFromNow],
    [text.achieved, achievedSinceBaseline],
    [text.last, achievedLast],
  ];
  const whole = (value: number) => computed(formatNumber(Math.round(value)));
  const [low, high] = [Math.round(projection.low), Math.round(projection.high)];
  const ahead = monthsBetween(dateInterval(newest.as_of).to, dateInterval(entry.target.due!).to);
  return [
    ...paces.flatMap(([label, pace]): Step[] =>
      pace ? [[label, perMonth(pace, computed, language), computed(rate(pace.perMonth))]] : [],
    ),
    [
      text.projection,
      <Phrase
        key="formula"
        template={text.projectionFormula}
        slots={{
          newest: <Num id={newest.observation}>{formatNumber(newest.value)}</Num>,
          months: computed(rate(ahead)),
        }}
      />,
      low === high ? (
        whole(low)
      ) : (
        <Phrase key="between" template={text.between} slots={{low: whole(low), high: whole(high)}} />
      ),
    ],
  ];
}

function perMonth(pace: Pace, computed: (value: ReactNode) => ReactNode, language: Language) {
  const months = monthsBetween(pace.from, pace.to);
  return (
    <Phrase
      template={methodsText[language].pace.perMonth}
      slots={{
        change: computed(formatNumber(Math.round(pace.perMonth * months))),
        months: computed(rate(months)),
      }}
    />
  );
}

function rate(value: number): string {
  return formatNumber(Number(value.toFixed(1)));
}
