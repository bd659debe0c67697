/** What the reader is told is on its way: part of the page or, once it is asked for, the engine; bytes are null while a step has none. */
export interface Startup {
  step: "page" | "engine" | "tables";
  loaded: number | null;
  total: number | null;
}
