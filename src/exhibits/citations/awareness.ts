import {awareness, type Awareness} from "../../domain/figure.ts";
import type {CitedRecord} from "./record.ts";

/** Whether a reader on the evaluation day could have known a record, and all that it is computed from. */
export function awarenessOf(record: CitedRecord, day: string): Awareness {
  switch (record.kind) {
    case "figure":
    case "target":
      return awareness(record.row, day);
    case "derived":
      return worst([record.first, record.second].map((input) => awarenessOf(input, day)));
    case "progress":
      return awareness(record.target.row, day);
    case "item":
      return awareness({set_on: null, published_on: record.source.published_on}, day);
    case "policy":
      return awareness({set_on: record.row.issued_on, published_on: record.source.published_on}, day);
    case "source":
      return awareness({set_on: null, published_on: record.row.published_on}, day);
  }
}

function worst(found: readonly Awareness[]): Awareness {
  return (["later", "ahead", "unsure"] as const).find((one) => found.includes(one)) ?? "known";
}
