import type {Qualifier} from "../../src/domain/interval.ts";

/** What each finding has to say; the wording of both languages is made from it. */
export interface FindingDetails {
  unreadable_table: {problems: number};
  document_missing: {document: string};
  no_locator: Cited;
  no_number: Cited;
  ambiguous: Cited & {found: string};
  value_differs: Cited & {value: number; read: number};
  qualifier_differs: Cited & {qualifier: Qualifier; read: Qualifier};
  exception_unneeded: {id: string};
  exception_value: {id: string; value: number; excepted: number};
  exception_unknown: {id: string};
  exceptions_too_many: {count: number; most: number};
}

/** Why the dataset does not pass, addressed like a problem of the data check. */
export interface Finding<F extends keyof FindingDetails = keyof FindingDetails> {
  file: string;
  row: number | null;
  column: string | null;
  kind: F;
  details: FindingDetails[F];
}

interface Cited {
  id: string;
  locator: string;
  document: string;
}
