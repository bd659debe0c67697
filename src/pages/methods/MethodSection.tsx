import {useState, type ReactNode} from "react";
import {sections, type Section} from "../../domain/view.ts";
import type {Words} from "../../exhibits/words.ts";
import {useReader} from "../../reader/use-reader.ts";
import {methodsText} from "../../text/methods.ts";
import {Spoken} from "../../ui/Spoken.tsx";

/**
 * A numbered section of the method note, folded but for the one the address asks for, or else the first. Its heading can be
 * focused from the contents and from an address; what is folded is there all the same, so that a search on the page finds it.
 */
export function MethodSection({section, children}: {section: Section; children: ReactNode}) {
  const {language, view} = useReader();
  const isAsked = section === (view.section ?? sections[0]);
  const [shown, setShown] = useState(isAsked);
  const [asked, setAsked] = useState(isAsked);
  if (isAsked !== asked) {
    setAsked(isAsked);
    setShown(shown || isAsked);
  }
  return (
    <section className="method" aria-labelledby={headingOf(section)}>
      <details open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
        <summary>
          <h2 id={headingOf(section)} tabIndex={-1}>
            {methodsText[language].sections[section]}
          </h2>
        </summary>
        {children}
      </details>
    </section>
  );
}

/** The element id of a section's heading. */
export function headingOf(section: Section): string {
  return `method-${section}`;
}

/** An example with numbers known on the evaluation day. */
export function Worked({title, children}: {title?: Words; children: ReactNode}) {
  return (
    <div className="worked">
      {title && (
        <h3>
          <Spoken words={title} />
        </h3>
      )}
      {children}
    </div>
  );
}

/** In place of an example, or beside it: what does not serve as one, and why. */
export function Listed(props: {title: string; items: readonly {key: string; words: string}[]}) {
  return (
    <Worked>
      <p>{props.title}</p>
      <ul>
        {props.items.map(({key, words}) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
    </Worked>
  );
}
