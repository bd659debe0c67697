import {isSound} from "../../domain/figure.ts";
import {relation} from "../../domain/same-fact.ts";
import type {ToldFact as Fact} from "../../domain/told-facts.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import type {RivalFigure} from "../../queries/same-fact.ts";
import {evidenceText} from "../../text/evidence.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {formatDate} from "../../text/format.ts";
import {publisherName} from "../../text/publishers.ts";
import {sameFactText} from "../../text/same-fact.ts";
import {shell} from "../../text/shell.ts";
import {Num} from "../../ui/Num.tsx";
import {Phrase} from "../../ui/Phrase.tsx";
import {subject} from "../evidence/FigureEvidence.tsx";
import {pagesOf, type UsedOn} from "./use-used-on.ts";

export type Told = Fact<RivalFigure>;

/** One fact: what it is about, each statement with its source, which one counts and why, and what it touches. */
export function ToldFact({told, usedOn}: {told: Told; usedOn: UsedOn}) {
  const {language} = useReader();
  const names = useNames();
  const text = sameFactText[language];
  const {figure, rule} = told.preference;
  return (
    <article className="told" data-fact={told.fact} data-relation-kind={told.relation}>
      <h3>
        <span className="told-kind">{text.relations[told.relation]}</span>{" "}
        <Phrase
          template={text.heading}
          slots={{subject: subject(figure, names), date: formatDate(figure.as_of, language)}}
        />
      </h3>
      <ul>
        {told.statements.map((statement) => (
          <Statement key={statement.observation} statement={statement} counted={figure} />
        ))}
      </ul>
      {told.relation !== "duplicate" && (
        <p className="panel-note">
          <Phrase
            template={text.decision}
            slots={{
              amount: <Num id={figure.observation}>{names.amount(figure)}</Num>,
              rule: text.rules[rule],
            }}
          />
          <Touches told={told} usedOn={usedOn} />
        </p>
      )}
    </article>
  );
}

function Statement({statement, counted}: {statement: RivalFigure; counted: RivalFigure}) {
  const {language, evidence} = useReader();
  const names = useNames();
  const text = sameFactText[language];
  const {vintages, statuses} = evidenceText[language];
  const {grade, unverified} = exhibitText[language];
  const counts = statement === counted;
  const {title, title_en, publisher, source, published_on, vintage, status} = statement;
  const about = [
    publisherName(publisher, language),
    published_on ? formatDate(published_on, language) : text.undated,
    statement.grade === "D" ? `${grade(statement.grade)} · ${unverified}` : grade(statement.grade),
    vintage && (vintages[vintage] ?? vintage),
    status !== "published" && statuses[status],
  ].filter(Boolean);
  return (
    <li data-counts={counts}>
      <strong>
        <Num id={statement.observation}>{names.amount(statement)}</Num>
      </strong>{" "}
      <span className="told-mark">{counts ? text.chosen : text.relations[relation(counted, statement)]}</span>{" "}
      <a href={evidence(`source:${source}`)}>{language === "en" && title_en ? title_en : title}</a>
      {text.separator}
      {about.join(text.separator)}
    </li>
  );
}

// Only sound statements are drawn and judged by; with fewer than two of them nothing can be contested.
function Touches({told: {statements}, usedOn}: {told: Told; usedOn: UsedOn}) {
  const {language, href} = useReader();
  const text = sameFactText[language];
  const sound = statements.filter(isSound);
  const pages = pagesOf(statements, usedOn);
  const links = pages.map((page, index) => (
    <span key={page}>
      {index > 0 && text.and}
      <a href={href({page, evidence: null})}>{shell[language].pages[page]}</a>
    </span>
  ));
  return (
    <>
      {pages.length > 0 ? <Phrase template={text.touches} slots={{pages: links}} /> : text.untouched}
      {sound.length === 0 && text.unsettled}
      {sound.length === 1 && text.alone}
      {sound.length > 1 && pages.includes("targets") && text.changes}
    </>
  );
}
