import {derivedCitation, progressCitation} from "./computed.ts";
import {entry} from "./entry.ts";
import {itemCitation, policyCitation} from "./named.ts";
import {publishedCitation} from "./published.ts";
import type {CitedRecord} from "./record.ts";
import {aside, type Citing} from "./sentences.ts";

/** A record in one line: what it says, how that is meant, and the document it was read in. */
export function citation(record: CitedRecord, citing: Citing): string {
  switch (record.kind) {
    case "figure":
    case "target":
      return publishedCitation(record, citing);
    case "derived":
      return derivedCitation(record, citing);
    case "progress":
      return progressCitation(record, citing);
    case "item":
      return itemCitation(record.row, record.source, citing);
    case "policy":
      return policyCitation(record.row, record.source, citing);
    case "source":
      return `${entry(record.row, citing)}${aside(record.row, record.row, record.row.source, citing)}`;
  }
}
