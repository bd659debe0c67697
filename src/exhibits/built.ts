import type {Answers} from "../engine/answers.ts";
import {remember} from "../model/remember.ts";
import type {Query} from "../engine/query.ts";
import {frontNames} from "../queries/front-names.ts";
import {frontSourceNames} from "../queries/front-source-names.ts";
import {names} from "../queries/names.ts";
import {programmes} from "../queries/programmes.ts";
import {publicationDays} from "../queries/publication-days.ts";
import {sourceNames} from "../queries/source-names.ts";
import type {Reader} from "../reader/reader.ts";
import {exhibitText} from "../text/exhibit.ts";
import {formatDate} from "../text/format.ts";
import type {Built, Exhibit} from "./exhibit.ts";
import {joined} from "./words.ts";

/** What every exhibit may ask without saying so: what things are called, and the end of the record. */
export const always = [
  frontNames,
  frontSourceNames,
  publicationDays,
  programmes,
] as unknown as readonly Query[];

/** What every page but the overview waits for: the names of all that the data register, and of all sources. */
export const whole = [names, sourceNames] as unknown as readonly Query[];

/** Everything an exhibit may ask. */
export function asked({queries, besides = []}: Exhibit): readonly Query[] {
  return [...queries, ...besides, ...always];
}

/** The exhibit told to a reader, the evaluation day with its charts; told again, it is the same object. */
export function built(exhibit: Exhibit, answers: Answers, reader: Reader): Built | null {
  const known = builders.get(exhibit) ?? remember(dated(exhibit.build));
  builders.set(exhibit, known);
  return known(answers, reader);
}

// Words and tables give their dates themselves.
function dated(build: Exhibit["build"]): Exhibit["build"] {
  return (answers, reader) => {
    const told = build(answers, reader);
    if (!told?.charts.some(({charts}) => charts.length > 0)) return told;
    const {language, day} = reader;
    const {on} = exhibitText[language];
    return {
      ...told,
      subtitle: joined([told.subtitle, on(formatDate(day, language))], language === "zh" ? "" : " "),
    };
  };
}

const builders = new WeakMap<Exhibit, Exhibit["build"]>();
