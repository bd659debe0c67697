import {useState} from "react";
import {useReader} from "../../reader/use-reader.ts";
import {useEngine} from "../../reader/use-rows.ts";
import {meetingText} from "../../text/meeting.ts";
import {shell} from "../../text/shell.ts";
import {Disclosure} from "../Disclosure.tsx";
import {singlesOn, takeInto, type Put, type Wanted} from "./take-into.ts";

interface Done {
  wanted: Wanted;
  put: Put;
}

/** What was put into which deck, the way there, and what takes one thing of it instead of the whole. */
export function Taken({wanted, put}: Done) {
  const {view, language, href} = useReader();
  const engine = useEngine();
  const [last, setLast] = useState(put);
  const [isAlone, beAlone] = useState(false);
  const singles = wanted.panel === undefined ? singlesOn(wanted.exhibit, view, engine) : [];
  const choose = async (panel: string) => {
    // The first stands in place of the whole, the others behind it.
    const next = await takeInto({exhibit: wanted.exhibit, panel}, view, engine, isAlone ? undefined : last);
    beAlone(true);
    setLast(next);
  };
  return (
    <>
      <p>
        {last.words}{" "}
        <a href={href({page: "meeting", deck: last.deck, exhibit: null})}>{shell[language].take.open}</a>
      </p>
      {singles.length > 1 && (
        <div aria-live="off">
          <Disclosure summary={meetingText[language].only}>
            <Singles singles={singles} choose={choose} />
          </Disclosure>
        </div>
      )}
    </>
  );
}

/** So many are found at a glance. */
const few = 10;

function Singles({
  singles,
  choose,
}: {
  singles: readonly {key: string; name: string}[];
  choose: (key: string) => void;
}) {
  const text = meetingText[useReader().language];
  const [find, setFind] = useState("");
  const words = find.toLowerCase().split(/\s+/);
  const found = singles.filter(({name}) => words.every((word) => name.toLowerCase().includes(word)));
  return (
    <>
      {singles.length > few && (
        <input
          type="search"
          aria-label={text.onlyFind}
          placeholder={text.onlyFind}
          value={find}
          onChange={({target}) => setFind(target.value)}
        />
      )}
      <ul className="singles">
        {found.map(({key, name}) => (
          <li key={key}>
            <button type="button" onClick={({detail}) => detail < 2 && choose(key)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p>{text.onlyNone}</p>}
    </>
  );
}
