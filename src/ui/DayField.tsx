import {useEffect, useRef, useState} from "react";
import {recordDays} from "virtual:record-days";
import {latest} from "../domain/date.ts";
import {today} from "../reader/reader.ts";
import {useReader} from "../reader/use-reader.ts";
import {isEvaluable} from "../reader/view.ts";
import {formatDate} from "../text/format.ts";
import {shell} from "../text/shell.ts";

/** How long after the last key what was typed counts as complete, in milliseconds. */
const pause = 600;

/** Why what was typed is not taken: a day beyond the record, or no whole day. */
type Fault = "outside" | "incomplete";

/** The evaluation day as it is typed: judged by when it is complete, and left as it was where there is no record of that day. */
export function DayField() {
  const {day, language, go} = useReader();
  const text = shell[language];
  const input = useRef<HTMLInputElement>(null);
  const asked = useRef(day);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [fault, tell] = useFault(day);
  // The reader types into it; what is judged by is shown again as soon as that is settled.
  useEffect(() => {
    asked.current = day;
    if (input.current!.value !== day) input.current!.value = day;
  }, [day]);
  const ask = (field: HTMLInputElement) => {
    clearTimeout(waiting.current);
    const {value, validity} = field;
    if (value === asked.current) return;
    const found = validity.badInput ? "incomplete" : value && !isEvaluable(value) ? "outside" : null;
    tell(found);
    if (found) {
      // Some browsers keep the parts of a day that is none, unless there is none at all.
      field.value = "";
      field.value = day;
      return;
    }
    asked.current = value || today();
    if (asked.current === day) field.value = day;
    go({on: value || null});
  };
  return (
    <>
      <label title={text.dayHint}>
        <span className="day-name">{text.day}</span>
        <span className="day">
          <input
            type="date"
            ref={input}
            defaultValue={day}
            min={recordDays.first}
            max={latest(recordDays.last, day)}
            onFocus={() => tell(null)}
            onChange={({target}) => {
              clearTimeout(waiting.current);
              // A year is typed digit by digit: 0002, 0020, 0202.
              if (isEvaluable(target.value)) waiting.current = setTimeout(() => ask(target), pause);
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
      <FaultLine fault={fault} />
    </>
  );
}

/** Stands until the reader turns to something else, or another day is evaluated. */
function useFault(day: string) {
  const [told, tell] = useState<{fault: Fault | null; day: string}>({fault: null, day});
  const fault = told.day === day ? told.fault : null;
  useEffect(() => {
    if (!fault) return;
    const leave = () => tell({fault: null, day});
    addEventListener("pointerdown", leave);
    return () => removeEventListener("pointerdown", leave);
  }, [fault, day]);
  return [fault, (next: Fault | null) => tell({fault: next, day})] as const;
}

function FaultLine({fault}: {fault: Fault | null}) {
  const {day, language} = useReader();
  const text = shell[language].dayFaults;
  const [now, first, last] = [day, recordDays.first, recordDays.last].map((one) => formatDate(one, language));
  return (
    <span className="day-fault" aria-live="polite">
      {fault === "outside" && text.outside(first!, last!, now!)}
      {fault === "incomplete" && text.incomplete(now!)}
    </span>
  );
}
