import {provinceCodes} from "virtual:provinces";
import {isSound} from "../domain/figure.ts";
import {newestOf} from "../domain/newest.ts";
import {provinceOf} from "../domain/region.ts";
import type {Query} from "../engine/query.ts";
import {registryTables, type RegistryRow} from "../queries/tables/index.ts";
import type {View} from "../reader/view.ts";
import {aliases} from "../text/aliases.ts";
import {searchText} from "../text/search.ts";
import {vocabularies} from "../text/vocabularies.ts";
import {entry, type Entry} from "./entry.ts";
import {entryOf, everyFigure, type Sources} from "./sources.ts";

function registry(name: string): Query<Record<never, never>, RegistryRow> {
  return registryTables.find(({resource}) => resource.name === name)!.query;
}

const tables = {
  programmes: registry("programmes"),
  regions: registry("regions"),
  metrics: registry("metrics"),
  awards: registry("shown_awards"),
  lists: registry("national_lists"),
  headline: registry("headline_series"),
};

/** What the entries of the registry ask. */
export const registryQueries = Object.values(tables);

const textOf = (row: RegistryRow, column: string) => {
  const cell = row[column];
  return cell === null || cell === undefined ? "" : String(cell);
};

/** The text of a row in the reader's language, and in the other. */
function both(row: RegistryRow, column: string, {language}: Sources["reader"]): [string, string] {
  const texts = [textOf(row, `${column}_zh`), textOf(row, `${column}_en`)] as const;
  return language === "zh" ? [texts[0], texts[1]] : [texts[1], texts[0]];
}

/** The provinces first, then the divisions in them. */
export function regionEntries({answers, reader, speaker}: Sources): Generator<Entry> {
  const text = searchText[reader.language];
  return entryOf(answers.rows(tables.regions), (row) => {
    const code = textOf(row, "region");
    const [title, other] = both(row, "name", reader);
    const levels: Record<string, string> = {province: text.province, country: text.country};
    const parent = textOf(row, "parent");
    return entry({
      kind: "region",
      id: code,
      title,
      about: levels[textOf(row, "level")] ?? text.city(speaker.names.of("region", parent)),
      called: [other, ...(aliases[`region/${code}`] ?? [])],
      more: [code],
      region: code,
      weight: regionWeight(code),
      to: provinceCodes.includes(code)
        ? {page: "overview", exhibit: "province-findings", regions: [code]}
        : {page: "data", table: "observations", find: title},
    });
  });
}

function regionWeight(code: string): number {
  if (provinceCodes.includes(code)) return 0;
  return provinceOf(code) === code ? 1 : 2;
}

/** The programmes, those with a headline series first; each with its newest total. */
export function programmeEntries(sources: Sources): Generator<Entry> {
  const {answers, reader, speaker} = sources;
  const {mechanisms} = vocabularies[reader.language];
  const text = searchText[reader.language];
  return entryOf(answers.rows(tables.programmes), (row) => {
    const code = textOf(row, "programme");
    const region = textOf(row, "region");
    const [title, other] = both(row, "name", reader);
    const [operator, operatorElsewhere] = both(row, "operator", reader);
    const total = newestTotal(code, region, sources);
    const said = [
      speaker.names.of("region", region),
      mechanisms[textOf(row, "mechanism")],
      total && text.asOf(speaker.names.amount(total), speaker.date(total.as_of)),
    ];
    return entry({
      kind: "programme",
      id: code,
      title,
      about: said.filter(Boolean).join(" · "),
      called: [other, ...textOf(row, "aliases").split(/\s*;\s*/)],
      more: [operator, operatorElsewhere, code, ...both(row, "note", reader)],
      region,
      weight: row["headline"] ? 0 : 1,
      to: row["headline"]
        ? {page: "certified", exhibit: "certified-totals"}
        : {page: "data", table: "observations", find: title, ...opening(total)},
    });
  });
}

/** The newest total of the first headline series of a programme, or of any it has, over the region that runs it. */
function newestTotal(programme: string, home: string, sources: Sources) {
  const {answers} = sources;
  const [first] = answers
    .rows(tables.headline)
    .filter((row) => row["programme"] === programme)
    .toSorted((a, b) => Number(a["position"]) - Number(b["position"]));
  const totals = (everyFigure(sources).byProgramme.get(programme) ?? []).filter(
    ({kind, breakdown, region, ...figure}) =>
      kind === "stock" && breakdown === null && region === home && isSound(figure),
  );
  const wanted = first ? totals.filter(({metric}) => metric === first["metric"]) : totals;
  return newestOf(wanted);
}

function opening(total: {observation: string} | null): Partial<View> {
  return total ? {evidence: total.observation} : {};
}

/** The metrics; those an exhibit is about open it. */
export function metricEntries({answers, reader}: Sources): Generator<Entry> {
  const places = metricPlaces(answers);
  return entryOf(answers.rows(tables.metrics), (row) => {
    const code = textOf(row, "metric");
    const [title, other] = both(row, "name", reader);
    const [definition] = both(row, "definition", reader);
    const place = places.get(code);
    return entry({
      kind: "metric",
      id: code,
      title,
      about: definition,
      called: [other, ...(aliases[`metric/${code}`] ?? [])],
      more: [code],
      weight: place ? 0 : 1,
      to: place ?? {page: "data", table: "observations", find: title},
    });
  });
}

function metricPlaces(answers: Sources["answers"]): Map<string, Partial<View>> {
  const places = new Map<string, Partial<View>>();
  const put = (metric: string, to: Partial<View>) => places.has(metric) || places.set(metric, to);
  for (const row of answers.rows(tables.awards))
    put(textOf(row, "metric"), {page: "awards", exhibit: textOf(row, "exhibit")});
  for (const row of answers.rows(tables.lists))
    put(textOf(row, "metric"), {page: "overview", exhibit: textOf(row, "list")});
  for (const row of answers.rows(tables.headline))
    put(textOf(row, "metric"), {page: "certified", exhibit: "certified-totals"});
  return places;
}
