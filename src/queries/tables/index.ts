import {resource, type Resource} from "../../dataset/package.ts";
import type {Cell} from "../../dataset/parse.ts";
import type {Query} from "../../engine/query.ts";
import type {Columnar} from "../../snapshot/columnar.ts";
import batches from "./batches.sql?raw";
import breakdowns from "./breakdowns.sql?raw";
import definitions from "./definitions.sql?raw";
import headline_series from "./headline_series.sql?raw";
import members from "./members.sql?raw";
import metric_variants from "./metric_variants.sql?raw";
import metrics from "./metrics.sql?raw";
import national_lists from "./national_lists.sql?raw";
import programmes from "./programmes.sql?raw";
import regions from "./regions.sql?raw";
import sector_crosswalk from "./sector_crosswalk.sql?raw";
import sectors from "./sectors.sql?raw";
import shown_awards from "./shown_awards.sql?raw";
import units from "./units.sql?raw";

export type RegistryRow = Record<string, Cell>;

const sqlTypes = {string: "VARCHAR", number: "DOUBLE", integer: "INTEGER", boolean: "BOOLEAN"};

const answers = import.meta.glob<{default: Columnar | null}>("./*.sql", {query: "?answer"});

const sqls = {
  programmes,
  headline_series,
  shown_awards,
  national_lists,
  metrics,
  metric_variants,
  units,
  definitions,
  batches,
  regions,
  sectors,
  sector_crosswalk,
  breakdowns,
  members,
};

/** The registry tables as the data files have them: each with its resource and the query that reads it. */
export const registryTables: {resource: Resource; query: Query<Record<never, never>, RegistryRow>}[] =
  Object.entries(sqls).map(([name, sql]) => {
    const table = resource(name);
    const answer = answers[`./${name}.sql`]!;
    return {
      resource: table,
      query: {name: `tables/${name}`, sql, params: {}, answer, columns: columnsOf(table)},
    };
  });

function columnsOf({schema}: Resource): Record<string, string> {
  return Object.fromEntries(
    schema.fields.map(({name, type, constraints}) => [
      name,
      `${sqlTypes[type]}${constraints?.required ? "" : "?"}`,
    ]),
  );
}
