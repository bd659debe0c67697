import type {Figure} from "../../domain/figure.ts";
import {Suspense} from "react";
import {independentPublishers} from "../../domain/corroboration.ts";
import {isKnown} from "../../domain/figure.ts";
import {valueInterval} from "../../domain/interval.ts";
import {preferred, relation} from "../../domain/same-fact.ts";
import {useRows} from "../../reader/use-rows.ts";
import {useNames} from "../../reader/use-names.ts";
import {subjectName} from "../../exhibits/subject.ts";
import {preferenceWords} from "../../exhibits/preference-words.ts";
import {linked} from "../../exhibits/words.ts";
import {useReader} from "../../reader/use-reader.ts";
import {figureEvidence} from "../../queries/figure-evidence.ts";
import {sameFact, type RivalFigure} from "../../queries/same-fact.ts";
import {corroborationText} from "../../text/corroboration.ts";
import {evidenceText} from "../../text/evidence.ts";
import {formatDate, formatNumber, formatPeriod} from "../../text/format.ts";
import {publisherName} from "../../text/publishers.ts";
import {sameFactText} from "../../text/same-fact.ts";
import {Facts} from "../../ui/Facts.tsx";
import {Num} from "../../ui/Num.tsx";
import {Spoken} from "../../ui/Spoken.tsx";
import {documentEntries} from "./document.tsx";

/** Everything behind one published figure. */
export function FigureEvidence({id}: {id: string}) {
  const {language, evidence} = useReader();
  const names = useNames();
  const row = useRows(figureEvidence, {observation: id})[0];
  const text = evidenceText[language];
  if (!row) return <p>{text.missing(id)}</p>;
  const {fields} = text;
  return (
    <>
      <p className="evidence-value">{names.amount(row)}</p>
      <p className="evidence-subject">{subjectName(row, names)}</p>
      {row.derived && <p className="caveat">{text.countedByUs}</p>}
      <Facts
        entries={[
          [fields.asOf, formatDate(row.as_of, language)],
          [fields.asOfBasis, text.asOfBases[row.as_of_basis]],
          [fields.period, row.period && formatPeriod(row.period, language)],
          [
            fields.qualifier,
            `${text.qualifiers[row.qualifier]}${row.qualifier === "exact" ? "" : intervalOf(row, text.unlimited)}`,
          ],
          ...documentEntries(row, language, evidence),
          [fields.mechanism, row.mechanism && text.mechanisms[row.mechanism]],
          [fields.kind, text.kinds[row.kind]],
          [
            fields.population,
            row.population && text.populations[row.population as keyof typeof text.populations],
          ],
          [fields.status, row.status !== "published" && text.statuses[row.status]],
          [fields.vintage, row.vintage && (text.vintages[row.vintage] ?? row.vintage)],
          [fields.id, row.observation],
        ]}
      />
      <Suspense>
        <Rivals figure={row} />
      </Suspense>
    </>
  );
}

function Rivals({figure}: {figure: RivalFigure}) {
  const {language, day} = useReader();
  const names = useNames();
  const statements = useRows(sameFact, {observation: figure.observation});
  const text = evidenceText[language];
  const rivals = statements.filter((statement) => isKnown(statement, day));
  if (rivals.length === 0) return null;
  return (
    <section>
      <h3>{text.fields.others}</h3>
      <ul className="rivals">
        {rivals.map((rival) => (
          <li key={rival.observation} data-relation={relation(figure, rival)}>
            <Num id={rival.observation}>{names.amount(rival)}</Num>{" "}
            {sameFactText[language].relations[relation(figure, rival)]} ·{" "}
            {publisherName(rival.publisher, language, rival.publisher_en) ?? rival.title}{" "}
            {formatPeriod(rival.published_on ?? "", language)}
          </li>
        ))}
      </ul>
      {isKnown(figure, day) && <Decision statements={[figure, ...rivals]} />}
    </section>
  );
}

/** Which of several statements counts, and by which rule; where all say the same, how many say it independently. */
function Decision({statements}: {statements: readonly RivalFigure[]}) {
  const {language} = useReader();
  const names = useNames();
  const preference = preferred(statements)!;
  if (preference.rule === "only_one" || preference.rule === "earliest_of_duplicates") {
    const {publishers} = corroborationText[language];
    return <p className="panel-note">{publishers(independentPublishers(statements).length)}</p>;
  }
  const amount = (figure: Figure) => linked(figure.observation, names.amount(figure));
  return (
    <p className="panel-note">
      <Spoken words={preferenceWords(preference, {language, amount})} />
    </p>
  );
}

function intervalOf({value, qualifier}: RivalFigure, unlimited: string): string {
  const {low, high, lowOpen, highOpen} = valueInterval(value, qualifier);
  const end = high === Infinity ? unlimited : formatNumber(high);
  return ` ${lowOpen ? "(" : "["}${formatNumber(low)}, ${end}${highOpen || high === Infinity ? ")" : "]"}`;
}
