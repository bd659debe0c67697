import type {Answers} from "../../src/engine/answers.ts";

/** Answers from rows a test writes down, by the name of the query; every other query has none. */
export function answersOf(rows: Record<string, readonly object[]>): Answers {
  const known = new Map(Object.entries(rows));
  const none: readonly never[] = [];
  return {
    rows: <Row>({name}: {name: string}) => (known.get(name) ?? none) as readonly Row[],
    known: <Row>({name}: {name: string}) => (known.get(name) ?? null) as readonly Row[] | null,
  };
}
