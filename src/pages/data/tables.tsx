import {useMemo, type ComponentType} from "react";
import type {Resource} from "../../dataset/package.ts";
import {awareness, type Awareness} from "../../domain/figure.ts";
import {groupBy} from "../../domain/series.ts";
import type {Language} from "../../domain/view.ts";
import type {Query} from "../../engine/query.ts";
import type {Names} from "../../model/names.ts";
import {mainFirst} from "../../model/main-figures.ts";
import {figureList, type FigureListRow} from "../../queries/figure-list.ts";
import {headlineTotals} from "../../queries/headline-totals.ts";
import {itemList} from "../../queries/item-list.ts";
import {policyList} from "../../queries/policy-list.ts";
import {sourceList} from "../../queries/source-list.ts";
import type {RegistryRow} from "../../queries/tables/index.ts";
import {targets} from "../../queries/targets.ts";
import {useNames} from "../../reader/use-names.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useRows} from "../../reader/use-rows.ts";
import {dataText} from "../../text/data.ts";
import {formatDate} from "../../text/format.ts";
import {part} from "../../ui/part.tsx";
import {onCards, type BrowserColumn, type Cards} from "./browser-column.ts";
import {Coverage} from "./Coverage.tsx";
import {columnsOfFigures} from "./columns-of-figures.ts";
import {Described} from "./Described.tsx";
import {ComparabilityTable, JudgementsTable} from "./judged-tables.tsx";
import {
  columnsOfItems,
  columnsOfPolicies,
  registryColumns,
  columnsOfSources,
  columnsOfTargets,
} from "./record-columns.ts";

/** The tables of records and of what is judged of them, by the name the address uses. */
export const recordTables: Record<string, ComponentType> & {observations: ComponentType} = {
  observations: recordTable("observations", figureList, {
    columnsOf: columnsOfFigures,
    cards: {
      name: ["programme", "metric"],
      value: "value",
      date: "as_of",
      hidden: ["kind", "published_on", "note", "observation"],
    },
    awarenessOf: awareness,
    useOrdered: useMainFirst,
  }),
  targets: recordTable("targets", targets, {
    columnsOf: columnsOfTargets,
    awarenessOf: awareness,
    cards: {name: ["programme", "metric"], value: "value", date: "due", hidden: ["set_on", "target"]},
  }),
  items: recordTable("items", itemList, {
    columnsOf: columnsOfItems,
    cards: {name: ["name"], date: "year", hidden: ["award_type", "item"]},
    awarenessOf: ofDocument,
    isShown: isToldFirst,
    Note: Coverage,
  }),
  policies: recordTable("policies", policyList, {
    columnsOf: columnsOfPolicies,
    cards: {name: ["title"], date: "issued_on", hidden: ["policy"]},
    isShown: isToldFirst,
    awarenessOf: ({issued_on, published_on}, day) => awareness({set_on: issued_on, published_on}, day),
  }),
  sources: recordTable("sources", sourceList, {
    columnsOf: columnsOfSources,
    awarenessOf: ofDocument,
    cards: {name: ["title"], date: "published_on", hidden: ["date_basis", "access", "source"]},
  }),
  judgements: JudgementsTable,
  comparability: ComparabilityTable,
  conflicts: part(() => import("./SameFacts.tsx").then(({SameFacts}) => SameFacts)).Component,
};

// What another document tells again stands in the row of the first.
function isToldFirst({same_as}: {same_as: string | null}): boolean {
  return same_as === null;
}

// Records without a date of their own are known since their document was published.
function ofDocument({published_on}: {published_on: string | null}, day: string): Awareness {
  return awareness({set_on: null, published_on}, day);
}

/** How a table of records is read. */
interface Records<Row> {
  columnsOf: (names: Names, language: Language) => BrowserColumn<Row>[];
  cards: Cards;
  awarenessOf: (row: Row, day: string) => Awareness;
  isShown?: (row: Row) => boolean;
  /** The rows in the order they are asked for. */
  useOrdered?: (rows: readonly Row[]) => readonly Row[];
  /** What else there is to say of the table. */
  Note?: ComponentType;
}

/** Records as a reader on the evaluation day could have known them; how many are left out is said, and why. */
function recordTable<Row extends object>(
  name: string,
  query: Query<Record<never, never>, Row>,
  {columnsOf, cards, awarenessOf, isShown = () => true, useOrdered = (rows) => rows, Note}: Records<Row>,
) {
  return function RecordTable() {
    const {language, day} = useReader();
    const names = useNames();
    const answered = useOrdered(useRows(query));
    // What several documents list stands once, in the row that names them all.
    const all = useMemo(() => answered.filter(isShown), [answered]);
    const {known: rows = [], ...left} = useMemo(
      () =>
        Object.fromEntries(groupBy(all, (row) => awarenessOf(row, day))) as Partial<Record<Awareness, Row[]>>,
      [all, day],
    );
    const columns = useMemo(() => onCards(columnsOf(names, language), cards), [names, language]);
    const text = dataText[language];
    return (
      <Described
        about={text.about[name] ?? ""}
        held={heldText(left, day, language)}
        note={Note && <Note />}
        caption={text.tables[name] ?? name}
        columns={columns}
        rows={rows}
      />
    );
  };
}

/** How many rows are left out for each reason; empty where none is. */
function heldText(
  left: Partial<Record<Exclude<Awareness, "known">, readonly object[]>>,
  day: string,
  language: Language,
): string {
  const {held, kept, and} = dataText[language];
  const kinds = Object.keys(kept) as (keyof typeof left)[];
  const parts = kinds.flatMap((kind) => (left[kind] ? [kept[kind](left[kind].length)] : []));
  return parts.length > 0 ? held(formatDate(day, language), parts.join(and)) : "";
}

function useMainFirst(rows: readonly FigureListRow[]): readonly FigureListRow[] {
  const {day} = useReader();
  return mainFirst(rows, useRows(headlineTotals), day);
}

/** A table of the registry, its columns as the data package describes them. */
export function RegistryTable(props: {resource: Resource; query: Query<Record<never, never>, RegistryRow>}) {
  const {language} = useReader();
  const {resource, query} = props;
  const rows = useRows(query);
  const columns = useMemo(() => registryColumns(resource, language), [resource, language]);
  const [about, caption] =
    language === "zh" ? [resource.description_zh, resource.title_zh] : [resource.description, resource.title];
  return (
    <div data-registry>
      <Described about={about} caption={caption} columns={columns} rows={rows} />
    </div>
  );
}
