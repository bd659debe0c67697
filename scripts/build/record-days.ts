import type {Plugin} from "vite";
import {entries} from "../../src/dataset/dataset.ts";
import type {Table} from "../../src/dataset/parse.ts";
import type {SourceRecord} from "../../src/dataset/records.ts";
import {dateInterval, isDay, shanghaiToday} from "../../src/domain/date.ts";
import {dataFolder} from "./dataset.ts";
import {tableModules} from "./table-modules.ts";

/** How many years after its newest source the record is no ground to evaluate on. */
const reach = 10;

/** `virtual:record-days` tells which days the record spans, which the page must know before any data arrive. */
export function recordDays(folder = dataFolder): Plugin {
  const modules = {"virtual:record-days": (sources: Table | undefined) => daysModule(sources)};
  return tableModules({table: "sources", modules}, folder);
}

function daysModule(sources: Table | undefined): string {
  // A slip of the year in the data must not set every clock forward.
  const built = shanghaiToday(new Date());
  const dates = entries<SourceRecord>(sources).flatMap(({record: {published_on, date_basis}}) =>
    published_on && date_basis !== "guessed" ? [published_on] : [],
  );
  const first = dates.map((date) => dateInterval(date).from).toSorted()[0] ?? built;
  const searched =
    dates
      .filter((date) => isDay(date) && date <= built)
      .toSorted()
      .at(-1) ?? first;
  const last = `${Number(searched.slice(0, 4)) + reach}-12-31`;
  return `export const recordDays = ${JSON.stringify({first, searched, last})};`;
}
