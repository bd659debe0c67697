/** What the reader is told about using the page without a network. */
export type Offline =
  /** Not known yet. */
  | {kind: "starting"}
  /** The browser keeps nothing here: no secure context, or a private window. */
  | {kind: "unavailable"}
  /** The browser forbids this page to keep anything: in a frame of another site, or where storage is off. */
  | {kind: "denied"}
  /** The one-file edition needs no network. */
  | {kind: "embedded"}
  | {kind: "downloading"; loaded: number; total: number}
  /** Every file is kept and has been compared with its checksum. */
  | {kind: "ready"; total: number}
  /** Some files could not be fetched or are not what was published. */
  | {kind: "incomplete"}
  /** What was kept cannot be read, and is being fetched anew. */
  | {kind: "rebuilding"}
  /** Nothing that is kept can be read, nor kept anew. */
  | {kind: "unreadable"}
  /** There was room for some of it only. */
  | {kind: "full"; kept: number; total: number}
  /** A newer version has been fetched whole and waits for the reader. */
  | {kind: "update"}
  /** Another tab has changed to a newer version; this one still shows the old. */
  | {kind: "stale"};
