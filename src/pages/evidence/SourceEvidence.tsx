import {useRows} from "../../reader/use-rows.ts";
import {useNames} from "../../reader/use-names.ts";
import {useReader} from "../../reader/use-reader.ts";
import {sourceFigures} from "../../queries/source-figures.ts";
import {sourceRecord} from "../../queries/source-record.ts";
import {evidenceText} from "../../text/evidence.ts";
import {formatAside, formatDate} from "../../text/format.ts";
import {documentTitle, publisherName} from "../../text/publishers.ts";
import {Facts} from "../../ui/Facts.tsx";
import {Num} from "../../ui/Num.tsx";
import {addressOf, told} from "./document.tsx";
import {subjectName} from "../../exhibits/subject.ts";

/** A document and every figure read from it. */
export function SourceEvidence({id}: {id: string}) {
  const {language} = useReader();
  const names = useNames();
  const row = useRows(sourceRecord, {source: id})[0];
  const figures = useRows(sourceFigures, {source: id});
  const text = evidenceText[language];
  if (!row) return <p>{text.missing(id)}</p>;
  const {fields} = text;
  const basis = text.dateBases[row.date_basis as keyof typeof text.dateBases];
  return (
    <>
      <p className="evidence-subject">{documentTitle(row, language)}</p>
      <Facts
        entries={[
          [fields.publisher, publisherName(row.publisher, language, row.publisher_en)],
          [
            fields.published,
            row.published_on && `${formatDate(row.published_on, language)}${formatAside(basis, language)}`,
          ],
          [fields.address, addressOf(row.url, fields.noAddress)],
          [fields.grade, text.grades[row.grade]],
          [fields.access, text.accesses[row.access as keyof typeof text.accesses]],
          [fields.note, told(language === "zh" ? row.note_zh : row.note_en, language)],
          [fields.id, row.source],
        ]}
      />
      {figures.length > 0 && (
        <section>
          <h3>{fields.figures}</h3>
          <ul className="rivals">
            {figures.map((figure) => (
              <li key={figure.observation}>
                <Num id={figure.observation}>{names.amount(figure)}</Num> {subjectName(figure, names)} ·{" "}
                {figure.as_of}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
