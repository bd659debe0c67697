declare module "virtual:dataset" {
  /** The address of the tables as DuckDB takes them in. */
  export const tables: string;
  /** Names the data: another row, another version. */
  export const version: string;
  /** What was wrong with the data files when they were built; the rows concerned are left out. */
  export const problems: readonly import("./problem.ts").Problem[];
}

declare module "virtual:provinces" {
  /** The provinces compared in the foreground, in display order, as the data files had them at the build. */
  export const provinces: readonly import("../domain/region.ts").Province[];
  /** Their codes. */
  export const provinceCodes: readonly string[];
}

declare module "virtual:national-lists" {
  /** The codes of the lists that provinces are compared by, in display order, as the data files had them at the build. */
  export const nationalLists: readonly string[];
}

declare module "virtual:pinyin" {
  /** How the Chinese characters of the data and the wording may be read: each reading and its characters, `jing精景 pin品`. */
  export const pinyin: string;
}

declare module "virtual:record-days" {
  /** The first and the newest day on which a source was published, and the last day it makes sense to evaluate on. */
  export const recordDays: {readonly first: string; readonly searched: string; readonly last: string};
}
