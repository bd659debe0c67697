import {useMemo, useState} from "react";
import {useReader} from "../../reader/use-reader.ts";
import {parseView} from "../../reader/view.ts";
import type {Turn} from "./commands.ts";
import {placeAddress, placeNumbered, placeOf, rotatedTo, turnedTo, type Place} from "./place.ts";
import {useKept} from "./use-kept.ts";
import type {Seen} from "./Screen.tsx";
import type {Presentation, Showing} from "./showing.ts";

/** A presentation under way: what it began with, and where it is. */
export interface Talk extends Presentation {
  /** When it began, or its clock was set back. */
  began: number;
  current: Showing;
  place: Place;
  seen: Seen;
  /** The next screen; null at the end. */
  next: {showing: Showing; part: number} | null;
  /** The part asked for, which may be more than there are. */
  wanted: number;
  onShown: (seen: Seen) => void;
  /** False beyond either end. */
  turn: (turn: Turn) => boolean;
  /** To the next screen, after the last to the first. */
  rotate: () => void;
  /** To a slide by its number, from one. */
  goTo: (number: number) => void;
  restart: () => void;
  leave: () => void;
}

const unseen: Seen = {parts: 1, records: []};

/** Holds slides and day as they were when the presentation began: neither midnight nor newer data change them. */
export function useTalk(begun: Presentation): Talk {
  const {view, go} = useReader();
  const [held] = useState(begun);
  const [began, begin] = useKept(`${view.page} ${view.deck ?? ""}`, "began", Date.now);
  const keys = held.slides.map(({key}) => key);

  const wanted = placeOf(view.wall ?? "");
  const current = held.slides.find(({key}) => key === wanted.exhibit) ?? held.slides[0]!;
  const {seenOf, onShown} = useSeen(current.key);
  const seen = seenOf(current.key);
  const place = {exhibit: current.key, part: Math.min(wanted.part, seen.parts)};
  const next = turnedTo("next", place, {exhibits: keys, parts: seen.parts});

  // From where the address is, which the page may not have come to yet; what opens over a slide goes with it.
  const move = (to: (from: Place, parts: number) => Place | null) => {
    const asked = placeOf(parseView(location.hash).wall ?? "");
    const exhibit = keys.includes(asked.exhibit) ? asked.exhibit : current.key;
    const {parts} = seenOf(exhibit);
    const there = to({exhibit, part: Math.min(asked.part, parts)}, parts);
    if (there) go({wall: placeAddress(there), evidence: null}, "replace");
    return there !== null;
  };
  return {
    ...held,
    began,
    current,
    place,
    seen,
    wanted: wanted.part,
    onShown,
    next: next && {showing: held.slides.find(({key}) => key === next.exhibit)!, part: next.part},
    turn: (turn) => move((from, parts) => turnedTo(turn, from, {exhibits: keys, parts})),
    rotate: () => move((from, parts) => rotatedTo(from, {exhibits: keys, parts})),
    goTo: (number) => move(() => placeNumbered(number, keys)),
    restart: () => begin(Date.now),
    leave: () => go({wall: null}),
  };
}

/** What stands on each slide that has been shown. */
function useSeen(key: string) {
  const [known, know] = useState<Readonly<Record<string, Seen>>>({});
  const onShown = useMemo(() => (seen: Seen) => know((before) => ({...before, [key]: seen})), [key]);
  return {seenOf: (one: string) => known[one] ?? unseen, onShown};
}
