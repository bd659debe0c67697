import {useMemo, useRef, useState, type KeyboardEvent} from "react";

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

/** The options of a list; while it is of an earlier question, nothing of it is opened. */
export function useOptions(list: string, isStale: boolean): Options {
  const [count, setCount] = useState(0);
  const [active, setActive] = useState(0);
  const isWaiting = useRef(false);
  return useMemo(() => {
    const idOf = (index: number) => `${list}-${index}`;
    const optionAt = (index: number) => document.getElementById(idOf(index));
    const open = (index: number) => {
      const option = isStale ? null : optionAt(index);
      isWaiting.current = option === null;
      option?.click();
    };
    return {
      count,
      active,
      activeId: idOf(active),
      idOf,
      shown(next) {
        setCount(next);
        if (isWaiting.current && !isStale && next > 0) open(0);
      },
      reset() {
        isWaiting.current = false;
        setActive(0);
      },
      onKeyDown(event) {
        if (event.nativeEvent.isComposing) return;
        const step = steps[event.key];
        if (step && count > 0) {
          const next = step(active, count);
          setActive(next);
          optionAt(next)?.scrollIntoView({block: "nearest"});
        } else if (event.key === "Enter") open(active);
        else return;
        event.preventDefault();
      },
    };
  }, [count, active, list, isStale]);
}
