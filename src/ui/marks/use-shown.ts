import {useCallback, useEffect, useRef, useState} from "react";
import {addressOf, linkAt, together, type ChartLink} from "./chart-links.ts";
import {keepStop, onKey} from "./keys.ts";

/** A mark that a card tells of, with what shares its place. */
export interface Shown {
  link: ChartLink;
  links: readonly ChartLink[];
}

/** How long a pointer may be off a mark and its card, in milliseconds: the way from the one to the other. */
const grace = 220;
const onset = 70;

/** The mark that the pointer, the focus or a first tap is on; null where none is, or after Escape. */
export function useShown(): {shown: Shown | null; hide: () => void; stay: () => void; leave: () => void} {
  const [shown, show] = useState<Shown | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const stay = useCallback(() => clearTimeout(timer.current), []);
  const hide = useCallback(() => {
    clearTimeout(timer.current);
    show(null);
  }, []);
  const leave = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => show(null), grace);
  }, []);
  const open = useCallback((link: ChartLink, after: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => show({link, links: together(link)}), after);
  }, []);
  const current = useRef(shown);
  useEffect(() => {
    current.current = shown;
  }, [shown]);
  useWhileInSight(shown?.link, hide);
  useEffect(() => {
    const gone = new AbortController();
    listen(gone.signal, {open, hide, leave, shown: () => current.current});
    return () => {
      gone.abort();
      clearTimeout(timer.current);
    };
  }, [open, hide, leave]);
  return {shown, hide, stay, leave};
}

/** Ends what is told of a mark as soon as that is out of sight: scrolled away, drawn anew, or on a slide that has turned. */
function useWhileInSight(link: ChartLink | undefined, end: () => void) {
  useEffect(() => {
    if (!link) return;
    const sight = new IntersectionObserver((entries) => {
      if (!entries.at(-1)!.isIntersecting) end();
    });
    sight.observe(link.ownerSVGElement ?? link);
    return () => sight.disconnect();
  }, [link, end]);
}

interface Cards {
  open: (link: ChartLink, after: number) => void;
  hide: () => void;
  leave: () => void;
  shown: () => Shown | null;
}

function listen(signal: AbortSignal, cards: Cards) {
  const {open, hide, leave, shown} = cards;
  let pointer = "mouse";
  const on = <Name extends keyof DocumentEventMap>(
    name: Name,
    then: (event: DocumentEventMap[Name]) => void,
    capture = false,
  ) => document.addEventListener(name, then, {signal, capture});
  on("pointerdown", (event) => (pointer = event.pointerType));
  listenToMouse(signal, open);
  on("pointerout", ({target, pointerType}) => {
    if (pointerType === "mouse" && linkAt(target)) leave();
  });
  on("focusin", ({target}) => {
    const link = linkAt(target);
    if (!link) return;
    keepStop(link);
    if (link.matches(":focus-visible")) open(link, 0);
  });
  on("focusout", ({target}) => {
    if (linkAt(target)) leave();
  });
  on("keydown", (event) => {
    if (event.key === "Escape") hide();
    else onKey(event);
  });
  // Before the browser follows the link.
  on("click", (event) => onClick(event, pointer, cards), true);
  on("scroll", () => shown() && !isInSight(shown()!.link) && hide(), true);
  window.addEventListener("hashchange", hide, {signal});
}

// What comes to lie under a mouse at rest, as when a slide turns, is not pointed at until that moves.
function listenToMouse(signal: AbortSignal, open: Cards["open"]) {
  let place = "";
  let under: ChartLink | null = null;
  const move = (event: PointerEvent) => {
    if (event.pointerType !== "mouse") return;
    const now = `${event.clientX} ${event.clientY}`;
    const isAtRest = now === place;
    place = now;
    if (event.type === "pointerover") under = linkAt(event.target);
    if (!under || isAtRest) return;
    open(under, onset);
    under = null;
  };
  document.addEventListener("pointerover", move, {signal});
  document.addEventListener("pointermove", move, {signal, passive: true});
}

// A first tap only shows; so does a click where several marks share the place. Enter, which has no detail, opens.
function onClick(event: MouseEvent, pointer: string, {open, hide, shown}: Cards) {
  const link = linkAt(event.target);
  if (!link) {
    if (!(event.target instanceof Element && event.target.closest(".card"))) hide();
    return;
  }
  if (event.detail === 0 || event.ctrlKey || event.metaKey) return;
  // Several marks may open one record.
  const isTold = shown()?.links.some((one) => addressOf(one) === addressOf(link)) ?? false;
  const isShared = together(link).length > 1;
  if (isShared || (pointer !== "mouse" && !isTold)) {
    event.preventDefault();
    open(link, 0);
  }
}

function isInSight(link: ChartLink): boolean {
  const {top, bottom} = link.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
