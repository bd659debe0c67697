/** The names most like what was written, the likest first: those that hold it, then those that need the fewest changes. */
export function nearNames(written: string, names: readonly string[], count = 3): string[] {
  const strange = (name: string) => (written !== "" && name.includes(written) ? 0 : changes(written, name));
  return names.toSorted((a, b) => strange(a) - strange(b) || (a < b ? -1 : 1)).slice(0, count);
}

/** Whether what was written may well stand for a name: its beginning, the name with more around it, or a few letters amiss. */
export function isLike(written: string, name: string): boolean {
  if (written.length < 3) return false;
  return name.startsWith(written) || written.includes(name) || changes(written, name) <= name.length / 3;
}

/** How many letters must be put in, taken out or replaced to make one word of another. */
function changes(from: string, to: string): number {
  let before = Array.from({length: to.length + 1}, (_, column) => column);
  for (const [index, letter] of [...from].entries()) {
    const row = [index + 1];
    for (const [column, other] of [...to].entries()) {
      const replaced = before[column]! + Number(letter !== other);
      row.push(Math.min(replaced, before[column + 1]! + 1, row[column]! + 1));
    }
    before = row;
  }
  return before.at(-1)!;
}
