import {createContext, use, useState, type FocusEvent} from "react";
import type {Exhibit} from "../../exhibits/exhibit.ts";
import {useEngine} from "../../reader/use-rows.ts";
import {useReader} from "../../reader/use-reader.ts";
import {shell} from "../../text/shell.ts";

/** The exhibit that what is inside belongs to, on a page where it may be taken. */
export const TakenFrom = createContext<Exhibit | null>(null);

type Taken = {words: string; deck: string} | "under_way" | null;

interface Wanted {
  panel?: string;
  name: string;
}

/** Takes an exhibit, or one panel of it, into the deck at hand, and says into which; nothing where nothing may be taken. */
export function TakeButton(wanted: Wanted) {
  const exhibit = use(TakenFrom);
  return exhibit && <Button exhibit={exhibit} {...wanted} />;
}

function Button({exhibit, panel, name}: Wanted & {exhibit: Exhibit}) {
  const {view, language, href} = useReader();
  const engine = useEngine();
  const [taken, setTaken] = useState<Taken>(null);
  const text = shell[language].take;
  const take = async () => {
    setTaken("under_way");
    const {takeInto} = await import("./take-into.ts");
    setTaken(await takeInto({exhibit: exhibit.id, ...(panel && {panel})}, view, engine));
  };
  return (
    <span className="take" onBlur={(event) => isLeft(event) && setTaken(null)}>
      <button type="button" aria-label={text.of(name)} onClick={({detail}) => detail < 2 && take()}>
        {text.take}
      </button>
      {taken && (
        <span role="status" className="taken">
          {taken !== "under_way" && (
            <>
              {taken.words} <a href={href({page: "meeting", deck: taken.deck, exhibit: null})}>{text.open}</a>
            </>
          )}
        </span>
      )}
    </span>
  );
}

function isLeft({currentTarget, relatedTarget}: FocusEvent): boolean {
  return !currentTarget.contains(relatedTarget);
}
