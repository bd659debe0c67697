import {createContext, use, useState} from "react";
import type {Exhibit} from "../../exhibits/exhibit.ts";
import {useEngine} from "../../reader/use-rows.ts";
import {useReader} from "../../reader/use-reader.ts";
import {shell} from "../../text/shell.ts";

/** The exhibit that what is inside belongs to, on a page where it may be taken. */
export const TakenFrom = createContext<Exhibit | null>(null);

type Taken = {words: string; deck: string} | "under_way" | null;

/** Takes an exhibit, or one panel of it, into the deck at hand, and says into which. */
export function TakeButton({panel, name}: {panel?: string; name: string}) {
  const exhibit = use(TakenFrom);
  const {view, language, href} = useReader();
  const engine = useEngine();
  const [taken, setTaken] = useState<Taken>(null);
  const text = shell[language].take;
  if (!exhibit) return null;
  const take = async () => {
    setTaken("under_way");
    const {takeInto} = await import("./take-into.ts");
    setTaken(await takeInto({exhibit: exhibit.id, ...(panel && {panel})}, view, engine));
  };
  return (
    <span className="take">
      <button type="button" aria-label={text.of(name)} onClick={take}>
        {text.take}
      </button>
      {taken && (
        <span role="status">
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
