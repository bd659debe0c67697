import {Suspense, useEffect, useLayoutEffect, useRef} from "react";
import {createPortal} from "react-dom";
import {useReader} from "../../reader/use-reader.ts";
import {glanceText} from "../../text/glance.ts";
import {addressOf, recordOf, shapeOf} from "./chart-links.ts";
import {cardPlace} from "./placing.ts";
import {useGlance} from "./use-glance.ts";
import type {Shown} from "./use-shown.ts";

/** How many records of one place are told. */
const most = 6;

interface Hold {
  shown: Shown;
  stay: () => void;
  leave: () => void;
}

// Chromium 114.
const hasPopovers = "showPopover" in HTMLElement.prototype;

/** What a mark says, beside it. It takes no focus: the mark itself opens the record. */
export function Card(hold: Hold) {
  // What is no popover stands above a dialog only inside it.
  const dialog = hasPopovers ? null : hold.shown.link.closest("dialog");
  return dialog ? createPortal(<CardBox {...hold} />, dialog) : <CardBox {...hold} />;
}

function CardBox({shown, stay, leave}: Hold) {
  const {language} = useReader();
  const card = useRef<HTMLDivElement>(null);
  const text = glanceText[language];
  const links = shown.links.slice(0, most);

  useLayoutEffect(() => {
    // Above a dialog too.
    if (hasPopovers) card.current!.showPopover();
    place(card.current!, shown);
  }, [shown]);
  useEffect(() => {
    const again = () => card.current && place(card.current, shown);
    const observer = new ResizeObserver(again);
    observer.observe(card.current!);
    addEventListener("scroll", again, {capture: true, passive: true});
    return () => {
      observer.disconnect();
      removeEventListener("scroll", again, {capture: true});
    };
  }, [shown]);

  return (
    <div
      ref={card}
      className="card"
      popover={hasPopovers ? "manual" : undefined}
      role="group"
      aria-label={text.card}
      onPointerEnter={stay}
      onPointerLeave={leave}
    >
      {links.length > 1 && <p className="card-several">{text.several(shown.links.length)}</p>}
      {links.map((link) => (
        <Suspense key={addressOf(link)} fallback={<Plain words={nameOf(link)} />}>
          <Told address={addressOf(link)} id={recordOf(link)} words={nameOf(link)} />
        </Suspense>
      ))}
    </div>
  );
}

function Told({address, id, words}: {address: string; id: string | null; words: string}) {
  const {language} = useReader();
  const told = useGlance(id);
  if (!told) return <Plain words={words} />;
  const {lead, about, facts, isNumber} = told;
  return (
    <div className="card-record">
      <p className={isNumber ? "card-lead" : "card-name"}>{lead}</p>
      {about && <p>{about}</p>}
      {facts.map((fact) => (
        <p key={fact} className="card-fact">
          {fact}
        </p>
      ))}
      <a href={address} tabIndex={-1}>
        {glanceText[language].open}
      </a>
    </div>
  );
}

function Plain({words}: {words: string}) {
  return <p className="card-name">{words}</p>;
}

/** The name of a mark as screen readers tell it. */
function nameOf(link: Shown["link"]): string {
  return link.querySelector("[aria-label]")?.getAttribute("aria-label") ?? link.textContent ?? "";
}

function place(card: HTMLElement, {link}: Shown) {
  const mark = (shapeOf(link) ?? link).getBoundingClientRect();
  const {width, height} = card.getBoundingClientRect();
  const page = document.documentElement.getBoundingClientRect();
  const {left, top} = cardPlace(mark, {width, height}, {width: page.width, height: innerHeight});
  // A page that is shown larger counts its own pixels larger too.
  const zoom = width / card.offsetWidth || 1;
  card.style.left = `${left / zoom}px`;
  card.style.top = `${top / zoom}px`;
}
