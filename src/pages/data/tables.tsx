import {lazy, useMemo, type ComponentType} from "react";
import type {Resource} from "../../dataset/package.ts";
import type {Language} from "../../domain/view.ts";
import type {Query} from "../../engine/query.ts";
import type {Names} from "../../model/names.ts";
import {figureList} from "../../queries/figure-list.ts";
import {itemList} from "../../queries/item-list.ts";
import {policyList} from "../../queries/policy-list.ts";
import {sourceList} from "../../queries/source-list.ts";
import type {RegistryRow} from "../../queries/tables/index.ts";
import {targets} from "../../queries/targets.ts";
import {useNames} from "../../reader/use-names.ts";
import {useReader} from "../../reader/use-reader.ts";
import {useRows} from "../../reader/use-rows.ts";
import {dataText} from "../../text/data.ts";
import type {BrowserColumn} from "./browser-column.ts";
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
  observations: recordTable("observations", figureList, columnsOfFigures),
  targets: recordTable("targets", targets, columnsOfTargets),
  items: recordTable("items", itemList, columnsOfItems),
  policies: recordTable("policies", policyList, columnsOfPolicies),
  sources: recordTable("sources", sourceList, columnsOfSources),
  judgements: JudgementsTable,
  comparability: ComparabilityTable,
  conflicts: lazy(() => import("./SameFacts.tsx").then(({SameFacts}) => ({default: SameFacts}))),
};

function recordTable<Row extends object>(
  name: string,
  query: Query<Record<never, never>, Row>,
  columnsOf: (names: Names, language: Language) => BrowserColumn<Row>[],
) {
  return function RecordTable() {
    const {language} = useReader();
    const names = useNames();
    const rows = useRows(query);
    const columns = useMemo(() => columnsOf(names, language), [names, language]);
    const text = dataText[language];
    const [about, caption] = [text.about[name] ?? "", text.tables[name] ?? name];
    return <Described about={about} caption={caption} columns={columns} rows={rows} />;
  };
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
