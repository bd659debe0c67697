import type {Query} from "./query.ts";

/** What has been answered already, to be read without waiting. The same object as long as the data are the same. */
export interface Answers {
  /** The rows of a query that has been answered; throws for one that has not. */
  rows<Row>(query: Query<Record<never, never>, Row>): readonly Row[];
  /** The same, and null for one that has not. */
  known<Row>(query: Query<Record<never, never>, Row>): readonly Row[] | null;
}
