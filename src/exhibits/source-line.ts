import {byFirstDay} from "../domain/date.ts";
import type {Answers} from "../engine/answers.ts";
import {searchedTo} from "../model/searched-to.ts";
import {frontSourceNames} from "../queries/front-source-names.ts";
import {sourceNames, type SourceName} from "../queries/source-names.ts";
import type {Reader} from "../reader/reader.ts";
import {exhibitText} from "../text/exhibit.ts";
import {formatDate} from "../text/format.ts";
import {publisherName, shortPublisher} from "../text/publishers.ts";
import {shell} from "../text/shell.ts";
import {joined, named, say, type Words} from "./words.ts";

const shown = 5;

/** The last line of an exhibit: the newest of its sources, five unless `most` says otherwise, each opening its record, and the day the record was searched to. */
export function sourceLine(cited: readonly string[], answers: Answers, reader: Reader, most = shown): Words {
  const {language} = reader;
  const text = exhibitText[language];
  const wanted = new Set(cited);
  const known = answers.known(sourceNames) ?? answers.rows(frontSourceNames);
  const sources = known.filter(({source}) => wanted.has(source)).toSorted(newestFirst);
  const searched = shell[language].searched(formatDate(searchedTo(answers, reader), language));
  if (sources.length === 0) return say(searched);
  const newest = sources.slice(0, most).map(({source, publisher, publisher_en, title, published_on}) => {
    const name = shortPublisher(publisher, language, publisher_en) ?? title ?? source;
    return named(`source:${source}`, published_on ? `${name} ${formatDate(published_on, language)}` : name);
  });
  return [
    ...say(text.sources),
    ...joined(newest, text.comma),
    ...say(`${sources.length > most ? text.andOthers : ""}${text.stop} ${searched}`),
  ];
}

/** Who published a document, opening its record. */
export function publisherOf(id: string, answers: Answers, {language}: Reader): Words {
  const known = answers.known(sourceNames) ?? answers.rows(frontSourceNames);
  const found = known.find(({source}) => source === id);
  return named(
    `source:${id}`,
    (found && (publisherName(found.publisher, language, found.publisher_en) ?? found.title)) ?? id,
  );
}

// By the first day it may have been published on; an undated one comes last, equal ones by their ids.
function newestFirst(a: SourceName, b: SourceName): number {
  if (a.published_on === null || b.published_on === null)
    return (
      Number(a.published_on === null) - Number(b.published_on === null) || a.source.localeCompare(b.source)
    );
  return byFirstDay(b.published_on, a.published_on) || a.source.localeCompare(b.source);
}
