import {useCallback, useMemo, useRef, useState, type KeyboardEvent} from "react";

/** The options of a list that a text box moves through while it keeps the focus. */
export interface Options {
  count: number;
  active: number;
  activeId: string;
  idOf: (index: number) => string;
  /** What the list shows now; what was chosen before there was anything to choose is opened. */
  shown: (count: number) => void;
  /** Back to the first. */
  reset: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** How far each key goes: to the next, to the last … */
const steps: Record<string, (active: number, count: number) => number> = {
  ArrowDown: (active, count) => (active + 1) % count,
  ArrowUp: (active, count) => (active + count - 1) % count,
  PageDown: (active, count) => Math.min(active + 8, count - 1),
  PageUp: (active) => Math.max(active - 8, 0),
};

export function useOptions(list: string): Options {
  const [count, setCount] = useState(0);
  const [active, setActive] = useState(0);
  const isWaiting = useRef(false);
  const idOf = useCallback((index: number) => `${list}-${index}`, [list]);
  const move = useCallback(
    (index: number) => {
      setActive(index);
      document.getElementById(idOf(index))?.scrollIntoView({block: "nearest"});
    },
    [idOf],
  );
  const open = useCallback(
    (index: number) => {
      const option = document.getElementById(idOf(index));
      isWaiting.current = option === null;
      option?.click();
    },
    [idOf],
  );
  return useMemo(
    () => ({
      count,
      active,
      activeId: idOf(active),
      idOf,
      shown(next) {
        setCount(next);
        if (isWaiting.current && next > 0) open(0);
      },
      reset() {
        isWaiting.current = false;
        setActive(0);
      },
      onKeyDown(event) {
        if (event.nativeEvent.isComposing) return;
        const step = steps[event.key];
        if (step && count > 0) move(step(active, count));
        else if (event.key === "Enter") open(active);
        else return;
        event.preventDefault();
      },
    }),
    [count, active, idOf, move, open],
  );
}
