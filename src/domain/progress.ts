/** What the reader is told while the engine starts; bytes are null while a step has none. */
export interface Progress {
  step: "engine" | "tables" | "ready";
  loaded: number | null;
  total: number | null;
}
