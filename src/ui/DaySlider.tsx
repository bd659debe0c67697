import {useEffect, useRef, useState, type KeyboardEvent} from "react";
import {addDays, daysBetween} from "../domain/date.ts";
import type {publications} from "../exhibits/since.ts";
import {useReader} from "../reader/use-reader.ts";
import {daysText} from "../text/days.ts";
import {formatDate} from "../text/format.ts";
import {Spoken} from "./Spoken.tsx";

type Published = ReturnType<typeof publications>;

interface Span {
  published: Published;
  day: string;
  today: string;
}

/** How near to a publication the slider takes its day, as a share of its length. */
const near = 0.012;

/** The evaluation day between the first publication and today; the arrow keys go from one publication to the next. */
export function DaySlider({published, day, today}: Span) {
  const {language} = useReader();
  const text = daysText[language];
  const first = published[0]!.day;
  const length = daysBetween(first, today);
  const [shown, show] = useSliding(day, today);
  const snapped = (days: number) => {
    const found = published.find((one) => Math.abs(daysBetween(first, one.day) - days) <= length * near);
    return found?.day ?? addDays(first, days);
  };
  const beside = (step: 1 | -1) => {
    const stops = [...published.map((one) => one.day), today];
    return step === 1 ? stops.find((stop) => stop > shown) : stops.findLast((stop) => stop < shown);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    show(beside(step) ?? shown);
  };
  const newest = published.findLast((one) => one.day <= shown);
  return (
    <div className="day-slider">
      <input
        type="range"
        aria-label={text.slider}
        aria-valuetext={formatDate(shown, language)}
        min={0}
        max={length}
        value={Math.min(length, Math.max(0, daysBetween(first, shown)))}
        onChange={(event) => show(snapped(Number(event.target.value)))}
        onKeyDown={onKeyDown}
      />
      <Ticks days={published.map((one) => daysBetween(first, one.day) / length)} />
      <div className="day-ends" aria-hidden="true">
        <span>{formatDate(first, language)}</span>
        <span>{formatDate(today, language)}</span>
      </div>
      <div className="quick">
        <button type="button" disabled={!beside(-1)} onClick={() => show(beside(-1)!)}>
          ‹ {text.earlier}
        </button>
        <button type="button" disabled={!beside(1)} onClick={() => show(beside(1)!)}>
          {text.later} ›
        </button>
      </div>
      <p className="day-said">
        <strong>{formatDate(shown, language)}</strong> {newest && <Spoken words={newest.words} />}
      </p>
    </div>
  );
}

const steps: Record<string, 1 | -1 | undefined> = {ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1};

/** The day that is slid to: shown at once, judged by when the hand rests, and one step of the browser's history. */
function useSliding(day: string, today: string) {
  const {go} = useReader();
  const [slid, slide] = useState<{from: string; to: string} | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const show = (next: string) => {
    slide({from: day, to: next});
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => go({on: next === today ? null : next}, "replace"), 120);
  };
  return [slid?.from === day ? slid.to : day, show] as const;
}

function Ticks({days}: {days: readonly number[]}) {
  return (
    <div className="day-ticks" aria-hidden="true">
      {days.map((share) => (
        <i key={share} style={{left: `${share * 100}%`}} />
      ))}
    </div>
  );
}
