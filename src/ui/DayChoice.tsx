import {Suspense, useEffect, useRef, useState} from "react";
import {isDay} from "../domain/date.ts";
import {today} from "../reader/reader.ts";
import {useReader} from "../reader/use-reader.ts";
import {formatDate} from "../text/format.ts";
import {shell} from "../text/shell.ts";
import {ErrorBoundary} from "./ErrorBoundary.tsx";
import {part} from "./part.tsx";

const panel = part(() => import("./DayPanel.tsx").then((one) => one.DayPanel));

/** The evaluation day: typed, picked from the browser's calendar, or from the panel below it. */
export function DayChoice() {
  const {view, language, go} = useReader();
  const text = shell[language];
  const [isOpen, open] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    open(false);
    button.current?.focus();
  };
  return (
    <div className="day-choice">
      <DayField />
      <button
        type="button"
        ref={button}
        aria-label={text.chooseDay}
        aria-expanded={isOpen}
        onPointerEnter={panel.prefetch}
        onFocus={panel.prefetch}
        onClick={() => open(!isOpen)}
      >
        ▾
      </button>
      {view.on && (
        <button type="button" className="to-today" onClick={() => go({on: null})}>
          {text.backToToday}
        </button>
      )}
      {isOpen && (
        <ErrorBoundary>
          <Suspense>
            <panel.Component close={close} />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}

/** How long after the last key what was typed counts as complete, in milliseconds. */
const pause = 600;

function DayField() {
  const {day, language, go} = useReader();
  const text = shell[language];
  const input = useRef<HTMLInputElement>(null);
  const asked = useRef(day);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The reader types into it; what is judged by is shown again as soon as that is settled.
  useEffect(() => {
    asked.current = day;
    if (input.current!.value !== day) input.current!.value = day;
  }, [day]);
  const ask = ({value}: HTMLInputElement) => {
    clearTimeout(waiting.current);
    if (value === asked.current) return;
    const next = isDay(value) ? value : null;
    asked.current = next ?? today();
    if (asked.current === day) input.current!.value = day;
    go({on: next});
  };
  return (
    <label title={text.dayHint}>
      <span className="day-name">{text.day}</span>
      <span className="day">
        <input
          type="date"
          ref={input}
          defaultValue={day}
          onChange={({target}) => {
            clearTimeout(waiting.current);
            // A year is typed digit by digit: 0002, 0020, 0202.
            if (isDay(target.value) && target.value > "1900")
              waiting.current = setTimeout(() => ask(target), pause);
          }}
          onBlur={(event) => ask(event.target)}
          onKeyDown={(event) => {
            if (event.key === "Enter") event.currentTarget.blur();
          }}
        />
        <time dateTime={day} aria-hidden="true">
          {formatDate(day, language)}
        </time>
      </span>
    </label>
  );
}
