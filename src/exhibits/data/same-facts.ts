import {isCorroborated} from "../../domain/corroboration.ts";
import {isKnown} from "../../domain/figure.ts";
import type {Relation} from "../../domain/same-fact.ts";
import {toldFacts} from "../../domain/told-facts.ts";
import type {Answers} from "../../engine/answers.ts";
import {isChosen} from "../../model/figures.ts";
import {conflicts} from "../../queries/conflicts.ts";
import type {Reader} from "../../reader/reader.ts";
import {evidenceText} from "../../text/evidence.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {publisherName} from "../../text/publishers.ts";
import {sameFactText} from "../../text/same-fact.ts";
import {asked} from "../built.ts";
import {cited} from "../cited.ts";
import {note, type Exhibit, type Note, type Table} from "../exhibit.ts";
import {subjectName} from "../subject.ts";
import {usedOn, type PageExhibits, type UsedOn} from "../used-on.ts";
import {voice, type Voice} from "../voice.ts";
import {phrase, say, type Words} from "../words.ts";
import {factNote, standingWord, type Told} from "./told-fact.ts";

/**
 * Every fact that the evaluation day knew several statements of: what contradicts, what was revised, and what counts. It
 * says which of the pages given use them.
 */
export function sameFacts(pages: PageExhibits): Exhibit {
  return {
    id: "same-facts",
    queries: [conflicts],
    besides: [...new Set(Object.values(pages).flatMap((exhibits) => exhibits.flatMap(asked)))],
    build(answers, reader) {
      const speaker = voice(answers, reader);
      const text = sameFactText[reader.language];
      const used = usedOn(pages, answers, reader);
      const facts = known(answers, reader, used);
      const disputed = of(facts, "contradiction", "revision");
      return {
        title: say(text.title),
        subtitle: say(text.subtitle),
        layout: "single",
        charts: [{key: "facts", heading: [], charts: [], before: notesOf(facts, used, speaker)}],
        apart: [],
        summary: [],
        caveats: [],
        table: twin([...disputed, ...of(facts, "rounding")], speaker),
        ...cited(facts.flatMap(({statements}) => statements)),
      };
    },
  };
}

// Of equally grave facts, those that other pages use come first.
function known(answers: Answers, {day, regions}: Reader, used: UsedOn): Told[] {
  const rows = answers.rows(conflicts).filter((row) => isKnown(row, day) && isChosen(regions, row.region));
  const inUse = new Set(rows.filter(({observation}) => used.has(observation)).map(({fact}) => fact));
  return toldFacts(rows.toSorted((a, b) => Number(inUse.has(b.fact)) - Number(inUse.has(a.fact))));
}

function of(facts: readonly Told[], ...relations: Relation[]): Told[] {
  return facts.filter((fact) => relations.includes(fact.relation));
}

function notesOf(facts: readonly Told[], used: UsedOn, speaker: Voice): Note[] {
  const text = sameFactText[speaker.language];
  const disputed = of(facts, "contradiction", "revision");
  const confirmed = confirmedOf(facts);
  const told = (some: readonly Told[]) => some.map((fact) => factNote(fact, used, speaker));
  const fold = (summary: string, folded: readonly Told[]): Note[] =>
    folded.length > 0 ? [{kind: "fold", summary, notes: told(folded)}] : [];
  return [
    note(counts(facts, text.counts), "plain"),
    ...(disputed.length > 0 ? told(disputed) : [note(say(text.none), "plain")]),
    ...fold(text.roundings, of(facts, "rounding")),
    ...fold(text.duplicates, confirmed),
    ...fold(
      text.repeated,
      of(facts, "duplicate").filter((fact) => !confirmed.includes(fact)),
    ),
  ];
}

// The same number from publishers that do not copy one another.
function confirmedOf(facts: readonly Told[]): Told[] {
  return of(facts, "duplicate").filter(({statements}) => isCorroborated(statements));
}

function counts(facts: readonly Told[], template: string): Words {
  const count = (relation: Relation) => say(String(of(facts, relation).length), "count");
  return phrase(template, {
    contradiction: count("contradiction"),
    revision: count("revision"),
    rounding: count("rounding"),
    duplicate: count("duplicate"),
    independent: say(String(confirmedOf(facts).length), "count"),
  });
}

// One row a statement.
function twin(facts: readonly Told[], {names, language, amount, on}: Voice): Table {
  const text = sameFactText[language];
  const {columns, grade} = exhibitText[language];
  const {fields, vintages} = evidenceText[language];
  return {
    caption: text.caption,
    columns: [
      text.columns.fact,
      columns.date,
      columns.value,
      text.columns.relation,
      text.columns.rule,
      text.columns.source,
      text.columns.published,
      columns.grade,
      fields.vintage,
    ],
    rows: facts.flatMap((told) =>
      told.statements.map((statement) => ({
        key: statement.observation,
        cells: [
          say(subjectName(statement, names)),
          on(statement.as_of),
          amount(statement),
          say(standingWord(statement, told, language)),
          say(statement === told.preference.figure ? text.rules[told.preference.rule] : ""),
          say(publisherName(statement.publisher, language, statement.publisher_en) ?? statement.title),
          on(statement.published_on),
          say(grade(statement.grade)),
          say(statement.vintage ? (vintages[statement.vintage] ?? statement.vintage) : ""),
        ],
      })),
    ),
  };
}
