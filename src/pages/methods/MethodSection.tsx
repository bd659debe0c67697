import type {ReactNode} from "react";
import type {Section} from "../../domain/view.ts";
import type {Words} from "../../exhibits/words.ts";
import {useReader} from "../../reader/use-reader.ts";
import {methodsText} from "../../text/methods.ts";
import {Spoken} from "../../ui/Spoken.tsx";

/** A numbered section of the method note; its heading can be focused from the contents and from an address. */
export function MethodSection({section, children}: {section: Section; children: ReactNode}) {
  const {language} = useReader();
  return (
    <section className="method" aria-labelledby={headingOf(section)}>
      <h2 id={headingOf(section)} tabIndex={-1}>
        {methodsText[language].sections[section]}
      </h2>
      {children}
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
