import {useEffect, useEffectEvent, useRef} from "react";
import {publications, sinceQueries} from "../exhibits/since.ts";
import {today} from "../reader/reader.ts";
import {useAnswers} from "../reader/use-rows.ts";
import {useReader} from "../reader/use-reader.ts";
import {daysText} from "../text/days.ts";
import {DaySlider} from "./DaySlider.tsx";

/** Usual evaluation days, and a slider over the days on which main figures were published. `close` gives the focus back. */
export function DayPanel({close}: {close: () => void}) {
  const answers = useAnswers(sinceQueries);
  const {reader, day, language, go} = useReader();
  const text = daysText[language];
  const now = today();
  const published = publications(answers, reader, now);
  const last = published.findLast((one) => one.day < day);
  const panel = useLeaving(close);
  const choose = (next: string) => go({on: next === now ? null : next});
  const thisYear = Number(now.slice(0, 4));
  const quick = [
    {name: text.today, on: now},
    ...[1, 2, 3].map((ago) => {
      const year = String(thisYear - ago);
      return {name: text.yearEnd(year), on: `${year}-12-31`};
    }),
    ...(last ? [{name: text.lastAnnounced, on: last.day}] : []),
  ];
  return (
    <div className="day-panel" role="group" aria-label={text.title} ref={panel} tabIndex={-1}>
      <p>{text.title}</p>
      <div className="quick" role="group" aria-label={text.quick}>
        {quick.map(({name, on}) => (
          <button key={name} type="button" aria-pressed={on === day} onClick={() => choose(on)}>
            {name}
          </button>
        ))}
      </div>
      {published.length > 0 && <DaySlider published={published} day={day} today={now} />}
    </div>
  );
}

/** Closes the panel when the reader turns to something else, or presses Escape. */
function useLeaving(close: () => void) {
  const panel = useRef<HTMLDivElement>(null);
  const leaveNow = useEffectEvent(close);
  useEffect(() => {
    const around = panel.current!.parentElement!;
    panel.current!.focus({preventScroll: true});
    const leave = (event: Event) => {
      if (event.target instanceof Node && !around.contains(event.target)) leaveNow();
    };
    const escape = (event: KeyboardEvent) => event.key === "Escape" && leaveNow();
    addEventListener("pointerdown", leave);
    addEventListener("focusin", leave);
    around.addEventListener("keydown", escape);
    return () => {
      removeEventListener("pointerdown", leave);
      removeEventListener("focusin", leave);
      around.removeEventListener("keydown", escape);
    };
  }, []);
  return panel;
}
