import {isSound} from "../../domain/figure.ts";
import {relation} from "../../domain/same-fact.ts";
import type {ToldFact} from "../../domain/told-facts.ts";
import type {RivalFigure} from "../../queries/same-fact.ts";
import {evidenceText} from "../../text/evidence.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {publisherName} from "../../text/publishers.ts";
import {sameFactText} from "../../text/same-fact.ts";
import {shell} from "../../text/shell.ts";
import type {Note} from "../exhibit.ts";
import {subjectName} from "../subject.ts";
import {pagesOf, type UsedOn} from "../used-on.ts";
import type {Voice} from "../voice.ts";
import {joined, named, phrase, say, type Words} from "../words.ts";

export type Told = ToldFact<RivalFigure>;

/** One fact: what it is about, each statement with its source, which one counts and why, and what it touches. */
export function factNote(told: Told, used: UsedOn, speaker: Voice): Note {
  const {names, language, date} = speaker;
  const text = sameFactText[language];
  const {figure} = told.preference;
  return {
    kind: "fact",
    fact: told.fact,
    relation: told.relation,
    heading: [
      ...say(text.relations[told.relation], "kind"),
      ...say(" "),
      ...phrase(text.heading, {subject: subjectName(figure, names), date: date(figure.as_of)}),
    ],
    statements: told.statements.map((statement) => ({
      key: statement.observation,
      counts: statement === figure,
      words: statementWords(statement, figure, speaker),
    })),
    decision: told.relation === "duplicate" ? [] : decision(told, used, speaker),
  };
}

function statementWords(statement: RivalFigure, counted: RivalFigure, {names, language, date}: Voice): Words {
  const text = sameFactText[language];
  const {vintages, statuses} = evidenceText[language];
  const {grade, unverified} = exhibitText[language];
  const {observation, source, title, title_en, publisher, published_on, vintage, status} = statement;
  const about = [
    publisherName(publisher, language),
    published_on ? date(published_on) : text.undated,
    statement.grade === "D" ? `${grade(statement.grade)} · ${unverified}` : grade(statement.grade),
    vintage && (vintages[vintage] ?? vintage),
    status !== "published" && statuses[status],
  ].filter(Boolean);
  return [
    {words: names.amount(statement), evidence: observation, mark: "strong"},
    ...say(" "),
    ...say(statement === counted ? text.chosen : text.relations[relation(counted, statement)], "kind"),
    ...say(" "),
    ...named(`source:${source}`, language === "en" && title_en ? title_en : title),
    ...say(text.separator + about.join(text.separator)),
  ];
}

// Only sound statements are drawn and judged by; with fewer than two of them nothing can be contested.
function decision({preference: {figure, rule}, statements}: Told, used: UsedOn, speaker: Voice): Words {
  const text = sameFactText[speaker.language];
  const sound = statements.filter(isSound).length;
  const pages = pagesOf(statements, used);
  const links = pages.map((page): Words => [{words: shell[speaker.language].pages[page], to: {page}}]);
  return [
    ...phrase(text.decision, {amount: speaker.amount(figure), rule: text.rules[rule]}),
    ...(pages.length > 0 ? phrase(text.touches, {pages: joined(links, text.and)}) : say(text.untouched)),
    ...(sound === 0 ? say(text.unsettled) : []),
    ...(sound === 1 ? say(text.alone) : []),
    ...(sound > 1 && pages.includes("targets") ? say(text.changes) : []),
  ];
}
