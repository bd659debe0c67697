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
    return isFree ? whenIdle(begin) : later(begin, patience);
  }, [seen, due, done]);
  return {due, drawn};
}

/** Does it when the page has nothing else to do, unless that is taken back. */
function whenIdle(then: () => void): () => void {
  if (!("requestIdleCallback" in globalThis)) return later(then, 0);
  const waiting = requestIdleCallback(then, {timeout: 500});
  return () => cancelIdleCallback(waiting);
}

function later(then: () => void, milliseconds: number): () => void {
  const waiting = setTimeout(then, milliseconds);
  return () => clearTimeout(waiting);
}

function withOne(before: ReadonlySet<number>, index: number): ReadonlySet<number> {
  return before.has(index) ? before : new Set([...before, index]);
}

function indexOf(item: Element): number {
  return Number((item as HTMLElement).dataset["index"]);
}
