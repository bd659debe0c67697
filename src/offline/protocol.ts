import type {Offline} from "../domain/offline.ts";

/** A file of the build as the service worker keeps it. */
export interface KeptFile {
  /** Its path within the folder. */
  path: string;
  bytes: number;
  /** SHA-256 of what a host may answer: the file, or for a packed one what it unpacks to. */
  hashes: string[];
}

/** How the names of the caches of this folder begin; a version follows. */
export function cachePrefix(scope: string): string {
  return `brandgauge ${scope} `;
}

/** What the page asks of the service worker: to compare and mend what it keeps, or to take over from an older one. */
export type Errand = "check" | "takeOver";

/** What the service worker tells the pages. */
export type Report = Extract<
  Offline,
  {kind: "downloading" | "ready" | "incomplete" | "rebuilding" | "unreadable" | "full"}
>;
