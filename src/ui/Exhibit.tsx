import {useEffect, useRef, type RefObject} from "react";
import type {Answers} from "../engine/answers.ts";
import {asked, built} from "../exhibits/built.ts";
import type {Built, Exhibit} from "../exhibits/exhibit.ts";
import {plain} from "../exhibits/words.ts";
import {sourceLine} from "../exhibits/source-line.ts";
import {useAnswers} from "../reader/use-rows.ts";
import {useReader} from "../reader/use-reader.ts";
import {readerOf} from "../reader/reader.ts";
import type {View} from "../reader/view.ts";
import {exhibitText} from "../text/exhibit.ts";
import {formatDate} from "../text/format.ts";
import {Disclosure} from "./Disclosure.tsx";
import {DataTable, Notes} from "./Notes.tsx";
import {WordList} from "./WordList.tsx";
import {onceLaidOut} from "./once-laid-out.ts";
import {Panels} from "./Panels.tsx";
import {Spoken} from "./Spoken.tsx";

/** An exhibit on a page; nothing where it has nothing to tell, but for who came for it. */
export function ExhibitView({exhibit}: {exhibit: Exhibit}) {
  const answers = useAnswers(asked(exhibit));
  const {reader, view} = useReader();
  const told = built(exhibit, answers, reader);
  if (!told) return view.exhibit === exhibit.id ? <Absent exhibit={exhibit} answers={answers} /> : null;
  const sources = sourceLine(told.sourceNotes ? [] : told.sources, answers, reader);
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
      <SourceNotes notes={told.sourceNotes} />
      <Twin told={told} />
      <Questions exhibit={exhibit} />
      <p className="sources">
        <Spoken words={sources} />
      </p>
    </section>
  );
}

function SourceNotes({notes = []}: {notes: Built["sourceNotes"]}) {
  if (notes.length === 0) return null;
  const keyed = notes.map((words, index) => ({key: `${index} ${plain(words)}`, words}));
  return (
    <ol className="source-notes">
      {keyed.map(({key, words}) => (
        <li key={key}>
          <Spoken words={words} />
        </li>
      ))}
    </ol>
  );
}

/** The finding, with a link that brings others to it. Who comes by that link is brought here. */
function Heading({id, title}: {id: string; title: Built["title"]}) {
  const {view, language, href} = useReader();
  const isAsked = view.exhibit === id;
  const heading = useArrival<HTMLHeadingElement>(isAsked);
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

/** Where the reader is brought, if that is what the address asks for. */
function useArrival<E extends HTMLElement>(isAsked: boolean): RefObject<E | null> {
  const {language} = useReader();
  const place = useRef<E>(null);
  // Asked again in another language, which has other heights.
  const asked = isAsked && language;
  useEffect(() => (asked ? onceLaidOut(() => goTo(place.current)) : undefined), [asked]);
  return place;
}

/** Why an exhibit the reader came for is not there, and what brings it. */
function Absent({exhibit, answers}: {exhibit: Exhibit; answers: Answers}) {
  const {view, reader, language, href} = useReader();
  const place = useArrival<HTMLParagraphElement>(true);
  const text = exhibitText[language].absent;
  const isThere = (change: Partial<View>) =>
    exhibit.build(answers, readerOf({...view, regions: null, ...change})) !== null;
  const [words, way, change] = isThere({})
    ? [text.regions, text.allRegions, {regions: null}]
    : isThere({on: null})
      ? [text.day(formatDate(reader.day, language)), text.today, {regions: null, on: null}]
      : [text.choice, text.withoutChoice, null];
  return (
    <p className="caveat" ref={place} tabIndex={-1}>
      {words} {change ? <a href={href(change)}>{way}</a> : way}
    </p>
  );
}

function goTo(heading: HTMLElement | null) {
  heading?.focus({preventScroll: true});
  heading?.scrollIntoView();
}

function Body({told: {layout, before, charts, apart, summary, caveats}}: {told: Built}) {
  return (
    <>
      {before && <Notes notes={before} />}
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
