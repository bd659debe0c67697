import {isSound} from "../../domain/figure.ts";
import {relation} from "../../domain/same-fact.ts";
import type {ToldFact} from "../../domain/told-facts.ts";
import type {Language} from "../../domain/view.ts";
import type {RivalFigure} from "../../queries/same-fact.ts";
import {evidenceText} from "../../text/evidence.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {documentTitle, publisherName} from "../../text/publishers.ts";
import {sameFactText} from "../../text/same-fact.ts";
import {shell} from "../../text/shell.ts";
import type {Note} from "../exhibit.ts";
import {preferenceWords} from "../preference-words.ts";
import {subjectName} from "../subject.ts";
import {pagesOf, type UsedOn} from "../used-on.ts";
import type {Voice} from "../voice.ts";
import {joined, named, phrase, say, type Words} from "../words.ts";

export type Told = ToldFact<RivalFigure>;

/** One fact: what it is about, each statement with its source, which one counts and why, and what it touches. */
export function factNote(told: Told, used: UsedOn, speaker: Voice): Note {
  const {names, language, date} = speaker;
  const text = sameFactText[language];
  return {
    kind: "fact",
    fact: told.fact,
    relation: told.relation,
    heading: [
      ...say(text.relations[told.relation], "kind"),
      ...say(" "),
      ...phrase(text.heading, {
        subject: subjectName(told.preference.figure, names),
        date: date(told.preference.figure.as_of),
      }),
    ],
    statements: told.statements.map((statement) => ({
      key: statement.observation,
      counts: isLeading(statement, told),
      words: statementWords(statement, told, speaker),
    })),
    decision: told.relation === "duplicate" ? [] : decision(told, used, speaker),
  };
}

/** What a statement is: the one that counts, one of several left undecided, or what it is to the one that counts. */
export function standingWord(statement: RivalFigure, told: Told, language: Language): string {
  const text = sameFactText[language];
  const {figure, rule} = told.preference;
  if (!isLeading(statement, told)) return text.relations[relation(figure, statement)];
  return rule === "contested" ? text.contested : text.chosen;
}

function isLeading(statement: RivalFigure, {preference: {figure, rivals}}: Told): boolean {
  return statement === figure || rivals.includes(statement);
}

function statementWords(statement: RivalFigure, told: Told, {names, language, date}: Voice): Words {
  const text = sameFactText[language];
  const {vintages, statuses} = evidenceText[language];
  const {grade, unverified} = exhibitText[language];
  const {observation, source, title, title_en, published_on, vintage, status} = statement;
  const about = [
    publisherName(statement.publisher, language, statement.publisher_en),
    published_on ? date(published_on) : text.undated,
    statement.grade === "D" ? `${grade(statement.grade)} · ${unverified}` : grade(statement.grade),
    vintage && (vintages[vintage] ?? vintage),
    status !== "published" && statuses[status],
  ].filter(Boolean);
  return [
    {words: names.amount(statement), evidence: observation, mark: "strong"},
    ...say(" "),
    ...say(standingWord(statement, told, language), "kind"),
    ...say(" "),
    ...named(`source:${source}`, documentTitle({title, title_en}, language)),
    ...say(text.separator + about.join(text.separator)),
  ];
}

// Only sound statements are drawn and judged by; with fewer than two of them nothing can be contested.
function decision({preference, statements}: Told, used: UsedOn, speaker: Voice): Words {
  const text = sameFactText[speaker.language];
  const sound = statements.filter(isSound).length;
  const pages = pagesOf(statements, used);
  const links = pages.map((page): Words => [{words: shell[speaker.language].pages[page], to: {page}}]);
  return [
    ...preferenceWords(preference, speaker),
    ...(pages.length > 0 ? phrase(text.touches, {pages: joined(links, text.and)}) : say(text.untouched)),
    ...(sound === 0 ? say(text.unsettled) : []),
    ...(sound === 1 ? say(text.alone) : []),
    ...(sound > 1 && pages.includes("targets") ? say(text.changes) : []),
  ];
}
