import {useRows} from "../../reader/use-rows.ts";
import {useNames} from "../../reader/use-names.ts";
import {useReader} from "../../reader/use-reader.ts";
import {itemRecord} from "../../queries/item-record.ts";
import {policyRecord} from "../../queries/policy-record.ts";
import {sourceRecord} from "../../queries/source-record.ts";
import {evidenceText} from "../../text/evidence.ts";
import {formatDate} from "../../text/format.ts";
import {documentTitle, publisherName} from "../../text/publishers.ts";
import {told} from "./document.tsx";
import {Facts} from "../../ui/Facts.tsx";

/** A named product, brand or enterprise, with its source. */
export function ItemEvidence({id}: {id: string}) {
  const {language} = useReader();
  const names = useNames();
  const row = useRows(itemRecord, {item: id})[0];
  const text = evidenceText[language];
  if (!row) return <p>{text.missing(id)}</p>;
  const {fields} = text;
  return (
    <>
      <p className="evidence-subject">{row.name ?? row.enterprise}</p>
      <Facts
        entries={[
          [fields.programme, names.of("programme", row.programme)],
          [fields.batch, row.batch && names.of("batch", row.batch)],
          [fields.year, row.year],
          [fields.enterprise, row.enterprise],
          [fields.region, names.of("region", row.region)],
          [fields.awardType, row.award_type],
          [fields.category, row.category],
          [fields.sector, row.sector && names.of("sector", row.sector)],
          ...sourceEntries(row, language),
          [fields.note, told(language === "zh" ? row.note_zh : row.note_en, language)],
          [fields.sameAs, row.same_as && <SameAs key="same" id={row.same_as} kind="item" />],
          [fields.alsoIn, row.also_from && <AlsoIn key="also" from={row.also_from} />],
          [fields.id, row.item],
        ]}
      />
    </>
  );
}

/** A decree, plan or event, with its source. */
export function PolicyEvidence({id}: {id: string}) {
  const {language} = useReader();
  const names = useNames();
  const row = useRows(policyRecord, {policy: id})[0];
  const text = evidenceText[language];
  if (!row) return <p>{text.missing(id)}</p>;
  const {fields} = text;
  return (
    <>
      <p className="evidence-subject">{language === "en" && row.title_en ? row.title_en : row.title_zh}</p>
      <Facts
        entries={[
          [fields.region, names.of("region", row.region)],
          [fields.kind, text.policyKinds[row.kind]],
          [fields.documentNo, row.document_no],
          [fields.issuer, publisherName(row.issuer, language)],
          [fields.issuedOn, row.issued_on && formatDate(row.issued_on, language)],
          [fields.what, told(language === "zh" ? row.what_zh : row.what_en, language)],
          ...sourceEntries(row, language),
          [fields.sameAs, row.same_as && <SameAs key="same" id={row.same_as} kind="policy" />],
          [fields.alsoIn, row.also_from && <AlsoIn key="also" from={row.also_from} />],
          [fields.id, row.policy],
        ]}
      />
    </>
  );
}

function sourceEntries(
  row: {
    source: string;
    title: string;
    publisher: string | null;
    publisher_en: string | null;
    published_on: string | null;
    grade: "A" | "B" | "C" | "D";
  },
  language: "zh" | "en",
) {
  return [
    [
      evidenceText[language].fields.document,
      <SourceLink
        key="source"
        source={row.source}
        title={documentTitle({title: row.title, title_en: null}, language)}
      />,
    ],
    [evidenceText[language].fields.publisher, publisherName(row.publisher, language, row.publisher_en)],
    [evidenceText[language].fields.published, row.published_on && formatDate(row.published_on, language)],
    [evidenceText[language].fields.grade, evidenceText[language].grades[row.grade]],
  ] as const;
}

function SameAs({kind, id}: {kind: "item" | "policy"; id: string}) {
  const {evidence} = useReader();
  return <a href={evidence(`${kind}:${id}`)}>{id}</a>;
}

/** The other documents that tell the same, one a line. */
function AlsoIn({from}: {from: string}) {
  return from.split(" ").map((source) => <OtherSource key={source} source={source} />);
}

function OtherSource({source}: {source: string}) {
  const row = useRows(sourceRecord, {source})[0];
  return (
    <p className="evidence-other">
      <SourceLink source={source} title={row?.title ?? source} />
    </p>
  );
}

function SourceLink({source, title}: {source: string; title: string}) {
  const {evidence} = useReader();
  return <a href={evidence(`source:${source}`)}>{title}</a>;
}
