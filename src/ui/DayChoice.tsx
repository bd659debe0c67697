import {Suspense, useRef, useState} from "react";
import {useReader} from "../reader/use-reader.ts";
import {shell} from "../text/shell.ts";
import {DayField} from "./DayField.tsx";
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
