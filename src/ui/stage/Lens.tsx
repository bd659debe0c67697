import {Suspense, useEffect, useLayoutEffect, useRef, useState} from "react";
import {useReader} from "../../reader/use-reader.ts";
import {stageText} from "../../text/stage.ts";
import {parseView} from "../../reader/view.ts";
import {shapeOf, together, type ChartLink} from "../marks/chart-links.ts";
import {useGlance} from "../marks/use-glance.ts";
import {cropOf} from "./crop.ts";

type Mark = HTMLAnchorElement | ChartLink;

/** How many records of one place are told. */
const most = 3;

/** The number that the pointer or the focus is on, enlarged, with what is known of it. */
export function Lens() {
  const {language} = useReader();
  const text = stageText[language];
  const mark = usePointed();
  const isLeft = mark !== null && middleOf(mark) > innerWidth / 2;
  const records = mark ? recordsAt(mark) : [];
  return (
    <aside
      className="lens"
      data-side={isLeft ? "left" : "right"}
      aria-label={text.lensTitle}
      aria-live="polite"
    >
      {mark === null && <p>{text.lens}</p>}
      {mark instanceof SVGAElement && <Enlarged mark={mark} />}
      <Suspense>
        {records.map((id) => (
          <Told key={id} id={id} />
        ))}
      </Suspense>
    </aside>
  );
}

function Told({id}: {id: string}) {
  const told = useGlance(id);
  if (!told) return null;
  return (
    <div className="lens-record" data-number={told.isNumber}>
      <p className="lens-lead">{told.lead}</p>
      {told.about && <p>{told.about}</p>}
      {told.facts.map((fact) => (
        <p key={fact} className="lens-fact">
          {fact}
        </p>
      ))}
    </div>
  );
}

/** The piece of the chart around a mark. */
function Enlarged({mark}: {mark: ChartLink}) {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const piece = pieceAround(mark);
    if (piece) host.current!.replaceChildren(piece);
  }, [mark]);
  return <div className="lens-picture" ref={host} inert aria-hidden />;
}

function pieceAround(mark: ChartLink): SVGElement | null {
  const chart = mark.ownerSVGElement;
  if (!chart) return null;
  const whole = chart.getBoundingClientRect();
  const {width, height} = chart.viewBox.baseVal;
  const scale = width / whole.width;
  const box = (shapeOf(mark) ?? mark).getBoundingClientRect();
  const [left, right] = [box.left, box.right].map((x) => (x - whole.left) * scale);
  const [top, bottom] = [box.top, box.bottom].map((y) => (y - whole.top) * scale);
  const piece = chart.cloneNode(true) as SVGElement;
  piece.setAttribute(
    "viewBox",
    cropOf({left: left!, right: right!, top: top!, bottom: bottom!}, {width, height}),
  );
  piece.removeAttribute("width");
  piece.removeAttribute("height");
  return piece;
}

function recordsAt(mark: Mark): string[] {
  const links: readonly Mark[] = mark instanceof SVGAElement ? together(mark) : [mark];
  return [...new Set(links.flatMap((link) => recordOf(link) ?? []))].slice(0, most);
}

function recordOf(link: Mark): string | null {
  const address = link.getAttribute("href") ?? link.getAttribute("xlink:href") ?? "";
  return parseView(address.slice(address.indexOf("#"))).evidence;
}

function middleOf(mark: Mark): number {
  const {left, right} = mark.getBoundingClientRect();
  return (left + right) / 2;
}

/** A click shows a mark instead of opening its record; Enter, which has no detail, still opens it. */
function usePointed(): Mark | null {
  const [mark, setMark] = useState(firstPointed);
  useEffect(() => {
    const gone = new AbortController();
    const {signal} = gone;
    const look = ({target}: Event) => {
      const found = markAt(target);
      if (found) setMark(found);
    };
    const click = (event: MouseEvent) => {
      if (event.detail === 0 || !markAt(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      look(event);
    };
    document.addEventListener("pointerover", look, {signal});
    document.addEventListener("focusin", look, {signal});
    document.addEventListener("click", click, {signal, capture: true});
    return () => gone.abort();
  }, []);
  return mark?.isConnected ? mark : null;
}

function firstPointed(): Mark | null {
  return markAt([...document.querySelectorAll(":hover")].at(-1) ?? null) ?? markAt(document.activeElement);
}

function markAt(target: EventTarget | null): Mark | null {
  if (!(target instanceof Element) || !target.closest(".wall-content, .wall h2, .wall h3")) return null;
  return target.closest<Mark>('a[*|href*="evidence="]');
}
