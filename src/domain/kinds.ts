/** Where something is wrong with the data files, and by which rule. */
interface Placed {
  file: string;
  row: number | null;
  column: string | null;
  rule: string;
}

/** Problems of one rule in one column of a file: the first of them, how many there are, and the rows of the first few. */
export interface Kind<P extends Placed = Placed> {
  first: P;
  count: number;
  rows: readonly number[];
}

const rowsNamed = 5;

/** Problems by their kind, in the order of the first of each: what is wrong in a whole column is said once. */
export function kindsOf<P extends Placed>(problems: readonly P[]): Kind<P>[] {
  const kinds = new Map<string, P[]>();
  for (const problem of problems) {
    const {file, rule, column} = problem;
    const key = [file, rule, column].join("\n");
    kinds.set(key, [...(kinds.get(key) ?? []), problem]);
  }
  return [...kinds.values()].map((alike) => ({
    first: alike[0]!,
    count: alike.length,
    rows: alike.flatMap(({row}) => row ?? []).slice(0, rowsNamed),
  }));
}
