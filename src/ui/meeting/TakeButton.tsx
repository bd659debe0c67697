import {createContext, use, useState, type FocusEvent, type ReactNode} from "react";
import type {Exhibit} from "../../exhibits/exhibit.ts";
import {useEngine} from "../../reader/use-rows.ts";
import {useReader} from "../../reader/use-reader.ts";
import {shell} from "../../text/shell.ts";

/** The exhibit that what is inside belongs to, on a page where it may be taken. */
export const TakenFrom = createContext<Exhibit | null>(null);

interface Wanted {
  panel?: string;
  name: string;
}

/** Takes an exhibit, or one panel of it, into the deck at hand, and says into which; nothing where nothing may be taken. */
export function TakeButton(wanted: Wanted) {
  const exhibit = use(TakenFrom);
  return exhibit && <TakeExhibit exhibit={exhibit} {...wanted} />;
}

function TakeExhibit({exhibit, panel, name}: Wanted & {exhibit: Exhibit}) {
  const {view} = useReader();
  const engine = useEngine();
  const wanted = {exhibit: exhibit.id, ...(panel && {panel})};
  return <Take name={name} take={({taking}) => taking(wanted, view, engine)} />;
}

interface Taking {
  /** What is taken. */
  name: string;
  take: (by: typeof import("./taking.tsx")) => Promise<ReactNode>;
}

/** A button that takes something, below which stands what came of it until the reader turns away. */
export function Take({name, take}: Taking) {
  const [taken, setTaken] = useState<ReactNode>(null);
  const text = shell[useReader().language].take;
  const begin = async () => {
    setTaken("");
    setTaken(await take(await import("./taking.tsx")));
  };
  return (
    <span className="take" onBlur={(event) => isLeft(event) && setTaken(null)}>
      <button type="button" aria-label={text.of(name)} onClick={({detail}) => detail < 2 && begin()}>
        {text.take}
      </button>
      {taken !== null && (
        <div role="status" className="taken" tabIndex={-1}>
          {taken}
        </div>
      )}
    </span>
  );
}

function isLeft({currentTarget, relatedTarget}: FocusEvent): boolean {
  return !currentTarget.contains(relatedTarget);
}
