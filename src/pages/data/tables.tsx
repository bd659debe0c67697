import {useMemo} from "react";
import type {Resource} from "../../dataset/package.ts";
import {relation} from "../../domain/series.ts";
import type {Query} from "../../engine/query.ts";
import {useRows} from "../../hooks/engine.ts";
import {useNames} from "../../hooks/names.ts";
import {useReader} from "../../hooks/view.ts";
import {conflicts} from "../../queries/conflicts.ts";
import {figureList} from "../../queries/figure-list.ts";
import {itemList} from "../../queries/item-list.ts";
import {policyList} from "../../queries/policy-list.ts";
import {sourceList} from "../../queries/source-list.ts";
import type {RegistryRow} from "../../queries/tables/index.ts";
import {targets} from "../../queries/targets.ts";
import {dataText} from "../../text/data.ts";
import {evidenceText} from "../../text/evidence.ts";
import {Browser} from "./Browser.tsx";
import {conflictColumns, figureColumns} from "./figure-columns.ts";
import {itemColumns, policyColumns, registryColumns, sourceColumns, targetColumns} from "./record-columns.ts";

function About({table}: {table: string}) {
  const {language} = useReader();
  return <p className="subtitle">{dataText[language].about[table]}</p>;
}

export function FiguresTable() {
  const {language} = useReader();
  const names = useNames();
  const rows = useRows(figureList);
  const columns = useMemo(() => figureColumns(names, language), [names, language]);
  return (
    <>
      <About table="observations" />
      <Browser columns={columns} rows={rows} caption={dataText[language].tables["observations"]!} />
    </>
  );
}

export function TargetsTable() {
  const {language} = useReader();
  const names = useNames();
  const rows = useRows(targets);
  const columns = useMemo(() => targetColumns(names, language), [names, language]);
  return (
    <>
      <About table="targets" />
      <Browser columns={columns} rows={rows} caption={dataText[language].tables["targets"]!} />
    </>
  );
}

export function ItemsTable() {
  const {language} = useReader();
  const names = useNames();
  const rows = useRows(itemList);
  const columns = useMemo(() => itemColumns(names, language), [names, language]);
  return (
    <>
      <About table="items" />
      <Browser columns={columns} rows={rows} caption={dataText[language].tables["items"]!} />
    </>
  );
}

export function PoliciesTable() {
  const {language} = useReader();
  const names = useNames();
  const rows = useRows(policyList);
  const columns = useMemo(() => policyColumns(names, language), [names, language]);
  return (
    <>
      <About table="policies" />
      <Browser columns={columns} rows={rows} caption={dataText[language].tables["policies"]!} />
    </>
  );
}

export function SourcesTable() {
  const {language} = useReader();
  const rows = useRows(sourceList);
  const columns = useMemo(() => sourceColumns(language), [language]);
  return (
    <>
      <About table="sources" />
      <Browser columns={columns} rows={rows} caption={dataText[language].tables["sources"]!} />
    </>
  );
}

/** Facts that are stated with different values or words, each statement beside the preferred one. */
export function ConflictsTable() {
  const {language} = useReader();
  const names = useNames();
  const rows = useRows(conflicts);
  const columns = useMemo(() => {
    const first = new Map(rows.toReversed().map((row) => [row.fact, row]));
    const {relations} = evidenceText[language];
    return conflictColumns(names, language, (row) => {
      const preferred = first.get(row.fact)!;
      return preferred.observation === row.observation
        ? dataText[language].first
        : relations[relation(preferred, row)];
    });
  }, [names, language, rows]);
  return (
    <>
      <About table="conflicts" />
      <Browser columns={columns} rows={rows} caption={dataText[language].tables["conflicts"]!} />
    </>
  );
}

/** A table of the registry, its columns as the data package describes them. */
export function RegistryTable({
  resource,
  query,
}: {
  resource: Resource;
  query: Query<Record<never, never>, RegistryRow>;
}) {
  const {language} = useReader();
  const rows = useRows(query);
  const columns = useMemo(() => registryColumns(resource, language), [resource, language]);
  return (
    <div data-registry>
      <p className="subtitle">{language === "zh" ? resource.description_zh : resource.description}</p>
      <Browser
        columns={columns}
        rows={rows}
        caption={language === "zh" ? resource.title_zh : resource.title}
      />
    </div>
  );
}
