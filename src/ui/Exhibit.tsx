import {useEffect, useRef, type RefObject} from "react";
import type {Answers} from "../engine/answers.ts";
import {asked, built} from "../exhibits/built.ts";
import type {Built, Exhibit} from "../exhibits/exhibit.ts";
import {plain, type Words} from "../exhibits/words.ts";
import {sourceLine} from "../exhibits/source-line.ts";
import {useAnswers} from "../reader/use-rows.ts";
import {useReader} from "../reader/use-reader.ts";
import {readerOf} from "../reader/reader.ts";
import type {View} from "../reader/view.ts";
import {exhibitText} from "../text/exhibit.ts";
import {formatDate} from "../text/format.ts";
import {Disclosure} from "./Disclosure.tsx";
import {ExportMenu} from "./export/ExportMenu.tsx";
import {TakeButton, TakenFrom} from "./meeting/TakeButton.tsx";
import {DataTable, Notes} from "./Notes.tsx";
import {WordList} from "./WordList.tsx";
import {onceLaidOut} from "./once-laid-out.ts";
import {Panels} from "./Panels.tsx";
import {Spoken} from "./Spoken.tsx";

/**
 * An exhibit on a page; nothing where it has nothing to tell, but for who came for it. Folded, it shows its finding alone, but
 * for who came for it too.
 */
export function ExhibitView({exhibit, folded = false}: {exhibit: Exhibit; folded?: boolean}) {
  const answers = useAnswers(asked(exhibit));
  const {reader, view, language} = useReader();
  const told = built(exhibit, answers, reader);
  if (!told) return view.exhibit === exhibit.id ? <Absent exhibit={exhibit} answers={answers} /> : null;
  const sources = sourceLine(told.sourceNotes ? [] : told.sources, answers, reader);
  const content = <Content exhibit={exhibit} told={told} sources={sources} />;
  return (
    <TakenFrom value={exhibit}>
      <section
        className="exhibit"
        aria-labelledby={exhibit.id}
        data-exhibit={exhibit.id}
        data-region={told.region}
        data-layout={told.layout}
      >
        <Heading exhibit={exhibit} title={told.title} />
        <p className="subtitle">
          <Spoken words={told.subtitle} />
        </p>
        {folded && view.exhibit !== exhibit.id ? (
          <Disclosure summary={exhibitText[language].unfold}>{content}</Disclosure>
        ) : (
          content
        )}
      </section>
    </TakenFrom>
  );
}

/** All below the finding. */
function Content({exhibit, told, sources}: {exhibit: Exhibit; told: Built; sources: Words}) {
  return (
    <>
      <Body told={told} />
      <SourceNotes notes={told.sourceNotes} />
      <div className="folds">
        <Spelled told={told} />
        <Twin told={told} />
        <Questions exhibit={exhibit} />
      </div>
      <p className="sources">
        <Spoken words={sources} />
      </p>
    </>
  );
}

function SourceNotes({notes}: {notes: Built["sourceNotes"]}) {
  if (!notes?.length) return null;
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
function Heading({exhibit, title}: {exhibit: Exhibit; title: Built["title"]}) {
  const {view, language, href} = useReader();
  const {id} = exhibit;
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
      <TakeButton name={plain(title)} />
      <ExportMenu exhibit={exhibit} name={plain(title)} />
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
      {charts.length === 0 && <Summary items={summary} />}
      <Notes notes={caveats.map((words) => ({kind: "text", words, tone: "caveat"}))} />
    </>
  );
}

function Summary({items}: {items: readonly Words[]}) {
  if (items.length === 0) return null;
  return (
    <div className="summary">
      <WordList items={items} />
    </div>
  );
}

/** The charts in words, for whoever does not see them or wants them as sentences. */
function Spelled({told: {charts, summary}}: {told: Built}) {
  const name = exhibitText[useReader().language].inWords;
  if (charts.length === 0 || summary.length === 0) return null;
  return (
    <Disclosure summary={name}>
      <Summary items={summary} />
    </Disclosure>
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
            <code translate="no">{name}.sql</code>
          </figcaption>
          <pre tabIndex={0} translate="no">
            <code>{sql.trim()}</code>
          </pre>
        </figure>
      ))}
    </Disclosure>
  );
}
