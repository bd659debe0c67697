import {startTransition, useCallback, useEffect, useState, type RefObject} from "react";

/** How long one may take before the next begins all the same, in milliseconds. */
const patience = 3000;

/**
 * Which items of a list are to be drawn: those that have come in sight, each only when the one before it is there, so that many
 * never block the page.
 */
export function useOneByOne(list: RefObject<HTMLElement | null>) {
  const [seen, see] = useState<ReadonlySet<number>>(new Set());
  const [due, setDue] = useState<ReadonlySet<number>>(new Set());
  const [done, setDone] = useState<ReadonlySet<number>>(new Set());
  const drawn = useCallback((index: number) => setDone((before) => withOne(before, index)), []);

  useEffect(() => {
    const inSight = new IntersectionObserver((entries) => {
      const come = entries.filter(({isIntersecting}) => isIntersecting).map(({target}) => indexOf(target));
      see((before) => new Set([...before, ...come]));
    });
    for (const item of list.current!.children) inSight.observe(item);
    return () => inSight.disconnect();
  }, [list]);

  useEffect(() => {
    const next = [...seen].toSorted((a, b) => a - b).find((index) => !due.has(index));
    if (next === undefined) return;
    const begin = () => startTransition(() => setDue((before) => withOne(before, next)));
    const isFree = [...due].every((index) => done.has(index));
    const waiting = setTimeout(begin, isFree ? 0 : patience);
    return () => clearTimeout(waiting);
  }, [seen, due, done]);
  return {due, drawn};
}

function withOne(before: ReadonlySet<number>, index: number): ReadonlySet<number> {
  return before.has(index) ? before : new Set([...before, index]);
}

function indexOf(item: Element): number {
  return Number((item as HTMLElement).dataset["index"]);
}
