import {useEffect, useRef} from "react";
import {asked, built} from "../exhibits/built.ts";
import type {Built, Exhibit} from "../exhibits/exhibit.ts";
import {plain} from "../exhibits/words.ts";
import {sourceLine} from "../exhibits/source-line.ts";
import {useAnswers} from "../reader/use-rows.ts";
import {useReader} from "../reader/use-reader.ts";
import {exhibitText} from "../text/exhibit.ts";
import {Disclosure} from "./Disclosure.tsx";
import {DataTable, Notes} from "./Notes.tsx";
import {WordList} from "./WordList.tsx";
import {onceLaidOut} from "./once-laid-out.ts";
import {Panels} from "./Panels.tsx";
import {Spoken} from "./Spoken.tsx";

/** An exhibit on a page; nothing where it has nothing to tell. */
export function ExhibitView({exhibit}: {exhibit: Exhibit}) {
  const answers = useAnswers(asked(exhibit));
  const {reader} = useReader();
  const told = built(exhibit, answers, reader);
  if (!told) return null;
  const sources = sourceLine(told.sources, answers, reader);
  return (
    <section
      className="exhibit"
      aria-labelledby={exhibit.id}
      data-exhibit={exhibit.id}
      data-region={told.region}
    >
      <Heading id={exhibit.id} title={told.title} />
      <p className="subtitle">
        <Spoken words={told.subtitle} />
      </p>
      <Body told={told} />
      <Twin told={told} />
      <Questions exhibit={exhibit} />
      <p className="sources">
        <Spoken words={sources} />
      </p>
    </section>
  );
}

/** The finding, with a link that brings others to it. Who comes by that link is brought here. */
function Heading({id, title}: {id: string; title: Built["title"]}) {
  const {view, language, href} = useReader();
  const heading = useRef<HTMLHeadingElement>(null);
  const isAsked = view.exhibit === id;
  // Asked again in another language, which has other heights.
  const asked = isAsked && language;
  useEffect(() => (asked ? onceLaidOut(() => goTo(heading.current)) : undefined), [asked]);
  return (
    <header className="exhibit-heading">
      <h2 id={id} ref={heading} tabIndex={-1}>
        <Spoken words={title} />
      </h2>
      <a
        className="anchor"
        href={href({exhibit: id, evidence: null})}
        aria-label={exhibitText[language].linkTo(plain(title))}
        // The address may already say so, and then a click changes nothing in it.
        onClick={() => isAsked && goTo(heading.current)}
      >
        #
      </a>
    </header>
  );
}

function goTo(heading: HTMLElement | null) {
  heading?.focus({preventScroll: true});
  heading?.scrollIntoView();
}

function Body({told: {layout, charts, apart, summary, caveats}}: {told: Built}) {
  return (
    <>
      <Panels layout={layout} panels={charts} />
      <WordList items={apart} className="apart" />
      {summary.length > 0 && (
        <div className="summary">
          <WordList items={summary} />
        </div>
      )}
      <Notes notes={caveats.map((words) => ({kind: "text", words, tone: "caveat"}))} />
    </>
  );
}

function Twin({told: {table}}: {told: Built}) {
  const name = exhibitText[useReader().language].table;
  return (
    <Disclosure summary={name} open={table.open ?? false}>
      <DataTable {...table} caption={`${name} · ${table.caption}`} />
    </Disclosure>
  );
}

function Questions({exhibit: {queries}}: {exhibit: Exhibit}) {
  return (
    <Disclosure summary={exhibitText[useReader().language].sql}>
      {queries.map(({name, sql}) => (
        <figure key={name}>
          <figcaption>
            <code>{name}.sql</code>
          </figcaption>
          <pre tabIndex={0}>
            <code>{sql.trim()}</code>
          </pre>
        </figure>
      ))}
    </Disclosure>
  );
}
