import type {Query} from "./query.ts";

/** What questions without parameters were answered. The same question has the same rows, as long as the data are the same. */
export interface Answers {
  /** The rows of a query that has been answered; asking for another one is a bug, and says so. */
  rows<Row>(query: Query<Record<never, never>, Row>): readonly Row[];
}
