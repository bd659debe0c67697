import type {Answers} from "../engine/answers.ts";
import {searchedTo} from "../model/searched-to.ts";
import {sourceNames} from "../queries/source-names.ts";
import type {Reader} from "../reader/reader.ts";
import {exhibitText} from "../text/exhibit.ts";
import {formatDate} from "../text/format.ts";
import {publisherName} from "../text/publishers.ts";
import {shell} from "../text/shell.ts";
import {joined, named, say, type Words} from "./words.ts";

const shown = 5;

/** The last line of an exhibit: the newest of its sources, each opening its record, and the day the record was searched to. */
export function sourceLine(cited: readonly string[], answers: Answers, reader: Reader): Words {
  const {language} = reader;
  const text = exhibitText[language];
  const wanted = new Set(cited);
  const sources = answers
    .rows(sourceNames)
    .filter(({source}) => wanted.has(source))
    .toSorted((a, b) => (b.published_on ?? "").localeCompare(a.published_on ?? ""));
  const searched = shell[language].searched(formatDate(searchedTo(answers, reader), language));
  if (sources.length === 0) return say(searched);
  const newest = sources.slice(0, shown).map(({source, publisher, title, published_on}) => {
    const name = publisherName(publisher, language) ?? title ?? source;
    return named(`source:${source}`, published_on ? `${name} ${published_on}` : name);
  });
  return [
    ...say(text.sources),
    ...joined(newest, text.comma),
    ...say(`${sources.length > shown ? text.andOthers : ""}${text.stop} ${searched}`),
  ];
}
