import {useMemo, type ComponentType} from "react";
import type {Resource} from "../../dataset/package.ts";
import {isKnown} from "../../domain/figure.ts";
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
import type {BrowserColumn} from "./browser-column.ts";
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
    isOut: isKnown,
    useOrdered: useMainFirst,
  }),
  targets: recordTable("targets", targets, {columnsOf: columnsOfTargets, isOut: isKnown}),
  items: recordTable("items", itemList, {
    columnsOf: columnsOfItems,
    isOut: isRead,
    isShown: isToldFirst,
    Note: Coverage,
  }),
  policies: recordTable("policies", policyList, {
    columnsOf: columnsOfPolicies,
    isShown: isToldFirst,
    isOut: ({issued_on, published_on}, day) => isKnown({set_on: issued_on, published_on}, day),
  }),
  sources: recordTable("sources", sourceList, {columnsOf: columnsOfSources, isOut: isRead}),
  judgements: JudgementsTable,
  comparability: ComparabilityTable,
  conflicts: part(() => import("./SameFacts.tsx").then(({SameFacts}) => SameFacts)).Component,
};

// What another document tells again stands in the row of the first.
function isToldFirst({same_as}: {same_as: string | null}): boolean {
  return same_as === null;
}

// Records without a date of their own are known since their document was published.
function isRead({published_on}: {published_on: string | null}, day: string): boolean {
  return isKnown({set_on: null, published_on}, day);
}

/** How a table of records is read. */
interface Records<Row> {
  columnsOf: (names: Names, language: Language) => BrowserColumn<Row>[];
  isOut: (row: Row, day: string) => boolean;
  isShown?: (row: Row) => boolean;
  /** The rows in the order they are asked for. */
  useOrdered?: (rows: readonly Row[]) => readonly Row[];
  /** What else there is to say of the table. */
  Note?: ComponentType;
}

/** Records as a reader on the evaluation day could have known them; how many came later is said. */
function recordTable<Row extends object>(
  name: string,
  query: Query<Record<never, never>, Row>,
  {columnsOf, isOut, isShown = () => true, useOrdered = (rows) => rows, Note}: Records<Row>,
) {
  return function RecordTable() {
    const {language, day} = useReader();
    const names = useNames();
    const answered = useOrdered(useRows(query));
    // What several documents list stands once, in the row that names them all.
    const all = useMemo(() => answered.filter(isShown), [answered]);
    const rows = useMemo(() => all.filter((row) => isOut(row, day)), [all, day]);
    const columns = useMemo(() => columnsOf(names, language), [names, language]);
    const text = dataText[language];
    const later = all.length - rows.length;
    const held = later > 0 ? text.later(formatDate(day, language), later) : "";
    return (
      <Described
        about={text.about[name] ?? ""}
        held={held}
        note={Note && <Note />}
        caption={text.tables[name] ?? name}
        columns={columns}
        rows={rows}
      />
    );
  };
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
