import type {Query} from "../engine/query.ts";
import {always, whole} from "../exhibits/built.ts";
import {coverageQueries} from "../model/coverage.ts";
import {figureEntries, figureQueries, seriesEntries} from "./figure-entries.ts";
import type {Entry} from "./entry.ts";
import {exhibitEntries, exhibitQueries, pageEntries} from "./page-entries.ts";
import {itemEntries, policyEntries, recordQueries, sourceEntries, targetEntries} from "./record-entries.ts";
import {metricEntries, programmeEntries, regionEntries, registryQueries} from "./registry-entries.ts";
import type {Sources} from "./sources.ts";

/** What `entries` asks. */
export const entryQueries = [
  ...always,
  ...whole,
  ...registryQueries,
  ...recordQueries,
  ...figureQueries,
  ...coverageQueries,
] as unknown as readonly Query[];

/** What `told` asks besides. */
export const toldQueries: readonly Query[] = exhibitQueries;

const kindsOfEntries = [
  programmeEntries,
  regionEntries,
  metricEntries,
  targetEntries,
  itemEntries,
  policyEntries,
  sourceEntries,
  seriesEntries,
  figureEntries,
] as const;

// A part is the work of a few milliseconds.
const part = 40;

/** Everything the record holds that may be found, part by part. */
export function* entries(sources: Sources): Generator<Entry[]> {
  yield pageEntries(sources);
  for (const make of kindsOfEntries) yield* parts(make(sources));
}

/** The exhibits that may be found, one by one. */
export function* told(sources: Sources): Generator<Entry[]> {
  for (const entry of exhibitEntries(sources)) yield [entry];
}

function* parts(made: Generator<Entry>): Generator<Entry[]> {
  let gathered: Entry[] = [];
  for (const one of made) {
    gathered.push(one);
    if (gathered.length < part) continue;
    yield gathered;
    gathered = [];
  }
  yield gathered;
}
