import {useCallback, useMemo, useRef, type ReactNode} from "react";
import {Lines} from "./Lines.tsx";
import {forWall} from "../../exhibits/for-wall.ts";
import {linksOf} from "../../reader/links.ts";
import {readerAt} from "../../reader/reader.ts";
import {addressOf, ReaderContext, useReader} from "../../reader/use-reader.ts";
import {formatView, parseView, type View} from "../../reader/view.ts";
import {Clauses} from "./Clauses.tsx";
import {ExhibitContent, Screen, TableContent, type Seen} from "./Screen.tsx";
import type {Showing, Shown} from "./showing.ts";

interface Slide {
  showing: Showing;
  /** The part that is shown of what is higher than the screen, from one. */
  part: number;
  onShown: (seen: Seen) => void;
}

/** A slide without its foot: the finding or the title given to it, and below it what it shows. */
export function SlideView({showing, part, onShown}: Slide) {
  const {layout, title, text, notices, exhibits} = showing;
  const tellSlot = useSlots(onShown);
  const lines = [...text, ...notices];
  // Two panels of one exhibit differ by their place alone.
  const keyed = exhibits.map((shown, slot) => ({
    key: `${slot} ${shown.exhibit.id} ${formatView(shown.view)}`,
    shown,
  }));
  const isLong = lines.length > 3 || lines.join("").length > 150;
  if (layout === "title" || exhibits.length === 0)
    return <Written showing={showing} part={part} onShown={onShown} />;
  return (
    <>
      <div className="slide-head">
        <h2>
          <Clauses words={title} />
        </h2>
        {!isLong && <Lines lines={lines} />}
      </div>
      <div className="slide-rooms" data-rooms={exhibits.length}>
        {keyed.map(({key, shown}, slot) => (
          <Slot
            key={key}
            shown={shown}
            // More than charts leave room for takes its turn on the screen.
            before={isLong && slot === 0 ? lines : []}
            isTable={layout === "table"}
            isOneOfTwo={exhibits.length > 1}
            part={part}
            onShown={tellSlot[slot]!}
          />
        ))}
      </div>
    </>
  );
}

/** What two rooms show, told as of one. */
function useSlots(onShown: Slide["onShown"]) {
  const seen = useRef<Seen[]>([]);
  const tell = useCallback(
    (slot: number, one: Seen) => {
      seen.current[slot] = one;
      onShown({
        parts: Math.max(...seen.current.map(({parts}) => parts)),
        records: [...new Set(seen.current.flatMap(({records}) => records))],
      });
    },
    [onShown],
  );
  return useMemo(() => [0, 1].map((slot) => (one: Seen) => tell(slot, one)), [tell]);
}

function Slot({
  shown: {exhibit, view, told},
  before,
  isTable,
  isOneOfTwo,
  part,
  onShown,
}: {shown: Shown; before: readonly string[]; isTable: boolean; isOneOfTwo: boolean} & Omit<
  Slide,
  "showing"
>) {
  return (
    <ToldIn view={view}>
      <section className="slide-room">
        {isOneOfTwo && (
          <h3>
            <Clauses words={told.title} />
          </h3>
        )}
        <Screen id={exhibit.id} part={part} onShown={onShown}>
          <Lines lines={before} />
          {isTable ? <TableContent told={forWall(told)} /> : <ExhibitContent told={forWall(told)} />}
        </Screen>
      </section>
    </ToldIn>
  );
}

/** Lets what is inside read the page in the state it is told in; evidence opens over what is shown. */
export function ToldIn({view, children}: {view: View; children: ReactNode}) {
  const {evidence, go} = useReader();
  // The same for the same state: charts are drawn by it.
  const at = formatView({...view, evidence: null, wall: null});
  const address = useMemo(() => {
    const shown = parseView(at);
    return addressOf(shown, {reader: readerAt(at), href: linksOf(shown).href, evidence, go});
  }, [at, evidence, go]);
  return <ReaderContext value={address}>{children}</ReaderContext>;
}

/** A slide of words alone. */
function Written({showing: {layout, title, text, notices, key}, part, onShown}: Slide) {
  const lines = [...text, ...notices];
  return (
    <>
      {layout !== "title" && (
        <h2>
          <Clauses words={title} />
        </h2>
      )}
      <div className="slide-rooms" data-layout={layout}>
        <Screen id={key} part={part} onShown={onShown}>
          {layout === "title" && (
            <h2>
              <Clauses words={title} />
            </h2>
          )}
          <Lines lines={lines} />
        </Screen>
      </div>
    </>
  );
}
