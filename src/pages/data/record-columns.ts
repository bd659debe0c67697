import type {Field, Resource} from "../../dataset/package.ts";
import {isDatePattern} from "../../domain/date-form.ts";
import type {Target} from "../../domain/target.ts";
import type {Language} from "../../domain/view.ts";
import type {Names} from "../../model/names.ts";
import type {ItemRow} from "../../queries/item-list.ts";
import type {PolicyRow} from "../../queries/policy-list.ts";
import type {SourceRow} from "../../queries/source-list.ts";
import type {RegistryRow} from "../../queries/tables/index.ts";
import {dataText} from "../../text/data.ts";
import {evidenceText} from "../../text/evidence.ts";
import {formatNumber} from "../../text/format.ts";
import {targetsText} from "../../text/targets.ts";
import {plainNote} from "../../exhibits/note-words.ts";
import {documentTitle, publisherName} from "../../text/publishers.ts";
import {onCards, type BrowserColumn} from "./browser-column.ts";
import {dateColumn} from "./date-column.ts";

function nameOf(names: Names, kind: string, code: string | null): string {
  return code ? names.of(kind, code) : "";
}

export function columnsOfTargets(names: Names, language: Language): BrowserColumn<Target>[] {
  const {fields, roles} = evidenceText[language];
  const {columns} = targetsText[language];
  const open = (row: Target) => `target:${row.target}`;
  return [
    {id: "region", title: fields.region, text: (row) => names.of("region", row.region), width: 90},
    {
      id: "programme",
      title: fields.programme,
      text: (row) => nameOf(names, "programme", row.programme),
      width: 150,
    },
    {id: "metric", title: columns.target, text: (row) => names.of("metric", row.metric), width: 230},
    {
      id: "value",
      title: columns.value,
      text: names.amount,
      sortBy: (row) => row.value,
      evidence: open,
      width: 150,
      numeric: true,
    },
    dateColumn({id: "due", title: columns.due, read: (row) => row.due}, language),
    dateColumn({id: "set_on", title: fields.setOn, read: (row) => row.set_on}, language),
    {id: "role", title: columns.role, text: (row) => roles[row.role], width: 120},
    {
      id: "definition",
      title: fields.measure,
      text: (row) => nameOf(names, "definition", row.definition),
      width: 120,
    },
    {id: "grade", title: fields.grade, text: (row) => row.grade, width: 90},
    {...dateColumn({id: "period", title: fields.period, read: (row) => row.period}, language), hidden: true},
    {id: "target", title: fields.id, text: (row) => row.target, evidence: open, width: 110},
  ];
}

export function columnsOfItems(names: Names, language: Language): BrowserColumn<ItemRow>[] {
  const {fields} = evidenceText[language];
  const open = (row: ItemRow) => `item:${row.item}`;
  return [
    {id: "name", title: dataText[language].name, text: (row) => row.name ?? "", evidence: open, width: 220},
    {
      id: "enterprise",
      title: fields.enterprise,
      text: (row) => row.enterprise ?? "",
      evidence: open,
      width: 240,
    },
    {
      id: "programme",
      title: fields.programme,
      text: (row) => names.of("programme", row.programme),
      width: 160,
    },
    {id: "batch", title: fields.batch, text: (row) => nameOf(names, "batch", row.batch), width: 160},
    {id: "region", title: fields.region, text: (row) => names.of("region", row.region), width: 90},
    {id: "category", title: fields.category, text: (row) => row.category ?? "", width: 130},
    {id: "sector", title: fields.sector, text: (row) => nameOf(names, "sector", row.sector), width: 150},
    {id: "award_type", title: fields.awardType, text: (row) => row.award_type ?? "", width: 130},
    {
      id: "also_in",
      title: fields.alsoIn,
      text: (row) => row.also_in ?? "",
      width: 200,
      hidden: true,
    },
    {id: "year", title: fields.year, text: (row) => row.year ?? "", width: 80},
    {id: "grade", title: fields.grade, text: (row) => row.grade, width: 90},
    {id: "item", title: fields.id, text: (row) => row.item, evidence: open, width: 110},
  ];
}

export function columnsOfPolicies(names: Names, language: Language): BrowserColumn<PolicyRow>[] {
  const {fields, policyKinds} = evidenceText[language];
  const open = (row: PolicyRow) => `policy:${row.policy}`;
  const title = (row: PolicyRow) => (language === "en" && row.title_en ? row.title_en : row.title_zh);
  return [
    dateColumn({id: "issued_on", title: fields.issuedOn, read: (row) => row.issued_on}, language),
    {id: "region", title: fields.region, text: (row) => names.of("region", row.region), width: 90},
    {id: "kind", title: fields.kind, text: (row) => policyKinds[row.kind] ?? row.kind, width: 90},
    {id: "title", title: dataText[language].name, text: title, evidence: open, width: 320},
    {id: "document_no", title: fields.documentNo, text: (row) => row.document_no ?? "", width: 160},
    {
      id: "issuer",
      title: fields.issuer,
      text: (row) => publisherName(row.issuer, language) ?? "",
      width: 200,
    },
    {
      id: "what",
      title: fields.what,
      text: (row) => plainNote(language === "zh" ? row.what_zh : row.what_en, language),
      evidence: open,
      width: 420,
      below: true,
    },
    {id: "also_in", title: fields.alsoIn, text: (row) => row.also_in ?? "", width: 200, hidden: true},
    {id: "policy", title: fields.id, text: (row) => row.policy, evidence: open, width: 110},
  ];
}

export function columnsOfSources(_names: Names, language: Language): BrowserColumn<SourceRow>[] {
  const {fields, dateBases, accesses} = evidenceText[language];
  const text = dataText[language];
  const bases: Record<string, string> = dateBases;
  const read: Record<string, string> = accesses;
  const open = (row: SourceRow) => `source:${row.source}`;
  const title = (row: SourceRow) => documentTitle(row, language);
  const publisher = (row: SourceRow) => publisherName(row.publisher, language, row.publisher_en) ?? "";
  const basis = (row: SourceRow) => bases[row.date_basis] ?? row.date_basis;
  const access = (row: SourceRow) => read[row.access] ?? row.access;
  return [
    {id: "title", title: fields.document, text: title, evidence: open, width: 340},
    {id: "publisher", title: fields.publisher, text: publisher, width: 200},
    dateColumn({id: "published_on", title: fields.published, read: (row) => row.published_on}, language),
    {id: "grade", title: fields.grade, text: (row) => row.grade, width: 90},
    {
      id: "figures",
      title: text.citing,
      text: (row) => formatNumber(row.figures),
      sortBy: (row) => row.figures,
      evidence: open,
      width: 110,
      numeric: true,
    },
    {id: "date_basis", title: text.dateBasis, text: basis, width: 120},
    {id: "access", title: fields.access, text: access, width: 110},
    {
      id: "url",
      title: fields.address,
      text: (row) => row.url ?? "",
      evidence: open,
      width: 280,
      hidden: true,
    },
    {id: "source", title: fields.id, text: (row) => row.source, evidence: open, width: 180},
  ];
}

/** The columns of a registry table, as the data package names them; the other language's texts are left out. */
export function registryColumns(resource: Resource, language: Language): BrowserColumn<RegistryRow>[] {
  const other = language === "zh" ? /_en(_plural)?$/ : /_zh$/;
  const own = resource.schema.fields.filter(({name}) => !other.test(name));
  const naming = own.find(({name}) => /^(name|title)/.test(name)) ?? own[0];
  const columns = own.map((field) => registryColumn(field, language));
  return onCards(columns, {name: naming ? [naming.name] : []});
}

function registryColumn(
  {name, type, constraints, ...titles}: Field,
  language: Language,
): BrowserColumn<RegistryRow> {
  const written = (row: RegistryRow) => String(row[name] ?? "");
  const title = (language === "zh" ? titles.title_zh : titles.title).replace(
    dataText[language].languageMark,
    "",
  );
  if (isDatePattern(constraints?.pattern ?? ""))
    return dateColumn({id: name, title, read: written}, language);
  return {
    id: name,
    title,
    text: written,
    sortBy: (row) => (typeof row[name] === "number" ? row[name] : written(row)),
    width: /note|definition_|description|name/.test(name) ? 300 : 160,
    ...(/note|definition_|description/.test(name) && {below: true as const}),
    numeric: type === "number" || type === "integer",
  };
}
