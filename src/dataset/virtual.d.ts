declare module "virtual:dataset" {
  /** The address of the tables as DuckDB takes them in. */
  export const tables: string;
  /** Names the data: another row, another version. */
  export const version: string;
  /** What was wrong with the data files when they were built; the rows concerned are left out. */
  export const problems: readonly import("./problem.ts").Problem[];
}
