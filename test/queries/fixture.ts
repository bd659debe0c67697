import {resources} from "../../src/dataset/package.ts";
import type {Engine} from "../../src/engine/engine.ts";
import {marts} from "../../src/queries/marts/index.ts";
import {problemText} from "../../src/text/problems.ts";
import {tablesOf, type Draft} from "../dataset/fixture.ts";
import {engineOver} from "../engine/engine-over.ts";
import {openNodeConnection} from "../engine/node-connection.ts";

// What every fixture stands on: two foreground provinces, one that is not, a city, a county; a programme each.
const registry: Record<string, string> = {
  regions: `
    region, level,    parent, position, foreground
    100000, country,        , 0,        false
    140000, province, 100000, 2,        true
    430000, province, 100000, 1,        true
    440000, province, 100000, 3,        false
    140100, city,     140000, 4,        false
    140200, city,     140000, 5,        false
    140105, county,   140100, 6,        false`,
  programmes: `
    programme,   region, headline, closed
    jingpin,     140000, true,     false
    mingpin,     430000, true,     false
    small-brand, 140000, false,    false
    zhiliang,    100000, false,    false`,
  headline_series: `
    programme, metric,                position
    mingpin,   awarded_brands,        1
    jingpin,   certified_items,       2
    jingpin,   certified_enterprises, 3`,
  metrics: `
    metric,                counts,     unit,       kind,  topic
    certified_items,       product,    product,    count, certification
    certified_enterprises, enterprise, enterprise, count, certification
    awarded_brands,        brand,      brand,      count, certification
    applied_items,         product,    product,    count, certification
    accepted_items,        product,    product,    count, certification
    applicant_enterprises, enterprise, enterprise, count, certification
    pass_rate,             ratio,      percent,    level, quality
    quality_award,         award,      award,      count, awards
    award_standards,       standard,   standard,   count, awards
    award_money,           money,      yuan,       amount, awards`,
  batches: `
    batch,      programme, number
    jingpin-1,  jingpin,   1
    jingpin-2,  jingpin,   2
    mingpin-1,  mingpin,   1
    award-5,    zhiliang,  5
    award-2021, zhiliang,  特别`,
  sectors: `
    sector,    position
    food,      1
    equipment, 2`,
  sector_crosswalk: `
    category, sector
    食品,     food
    装备,     equipment`,
  sources: `
    source, title, origin,     carrier,        date_basis, published_on, url
    gov,    公告,  government, official_site,  stated,     2024-03-12,   https://gov.example/1
    paper,  日报,  media,      publisher_site, stated,     2024-03-13,   https://paper.example/1
    copy,   转载,  media,      republished,    stated,     2024-04,
    rumour, 网文,  unnamed,    republished,    guessed,    ,`,
};

/** How long a hook may take to open a database on a busy machine. */
export const opening = 60_000;

/** A database of the registry and the rows a test writes down: CSV with the columns that matter, the rest is plain. */
export async function openFixture(rows: Record<string, string>): Promise<Engine> {
  const csvs = {...registry, ...rows};
  const draft: Draft = Object.fromEntries(resources.map(({name}) => [name, records(csvs[name] ?? "")]));
  for (const row of draft["observations"]!) row["fact"] ??= row["observation"]!;
  const tables = [...tablesOf(draft).values()];
  const [problem] = tables.flatMap((table) => table.problems);
  if (problem)
    throw new Error(`${problem.file}:${problem.row}:${problem.column} ${problemText(problem, "en")}`);
  const connection = await openNodeConnection(tables, marts);
  return engineOver(() => Promise.resolve(connection));
}

// An empty cell is left to the default of its column.
function records(text: string): Record<string, string>[] {
  const [header = [], ...lines] = text
    .trim()
    .split("\n")
    .map((line) => line.split(",").map((cell) => cell.trim()));
  return lines.map((cells) =>
    Object.fromEntries(
      header.flatMap((name, index) => (cells[index] ? [[name, cells[index]] as const] : [])),
    ),
  );
}

/** The ids of figures, in the order the query gives them. */
export function ids(figures: readonly {observation: string}[]): string[] {
  return figures.map(({observation}) => observation);
}
