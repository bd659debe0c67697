/** What the reader is told while the engine starts; bytes are null while a step has none. */
export interface Startup {
  step: "engine" | "tables" | "ready";
  loaded: number | null;
  total: number | null;
}
