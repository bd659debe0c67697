import {resolve} from "node:path";
import type {Plugin} from "vite";
import {entries} from "../../src/dataset/dataset.ts";
import {resource} from "../../src/dataset/package.ts";
import type {Row} from "../../src/dataset/parse.ts";
import {dateInterval, isDay} from "../../src/domain/date.ts";
import {readTable} from "../verify/folder.ts";
import {dataFolder} from "./dataset.ts";

const id = "virtual:record-days";

/** `virtual:record-days` tells the days the record spans, which bound what may be asked of it before any data arrive. */
export function recordDays(folder = dataFolder): Plugin {
  const dates = (table: string, column: string) =>
    entries<Row>(readTable(folder, resource(table)) ?? undefined).flatMap(({record}) =>
      typeof record[column] === "string" && record["date_basis"] !== "guessed" ? [record[column]] : [],
    );
  return {
    name: "record days",
    enforce: "pre",
    resolveId: (name) => (name === id ? `\0${id}` : null),
    load(name) {
      if (name !== `\0${id}`) return null;
      for (const table of ["sources", "targets"]) this.addWatchFile(resolve(folder, resource(table).path));
      const published = dates("sources", "published_on");
      const days = {
        first: published.map((date) => dateInterval(date).from).toSorted()[0] ?? "2000-01-01",
        searched: published.filter(isDay).toSorted().at(-1) ?? "2000-01-01",
        last: dates("targets", "due").map((date) => dateInterval(date).to).toSorted().at(-1) ?? "2099-12-31",
      };
      return `export const recordDays = ${JSON.stringify(days)};`;
    },
  };
}
