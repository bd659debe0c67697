/** What spreadsheets allow a name to have. */
const longest = 31;

/** Gives sheets names: without what is forbidden, not longer than allowed, each once. */
export function sheetNames(taken: readonly string[]): (wanted: string) => string {
  const given = new Set(taken.map(folded));
  return function name(wanted) {
    const bare = wanted.replaceAll(/[\p{Cc}[\]:*?/\\]+/gu, " ").replaceAll(/^['\s]+|['\s]+$/g, "");
    for (let number = 1; ; number++) {
      const end = number > 1 ? ` (${number})` : "";
      const candidate = `${cut(bare || "-", longest - end.length)}${end}`;
      if (given.has(folded(candidate))) continue;
      given.add(folded(candidate));
      return candidate;
    }
  };
}

// Two names that differ in case alone are one.
const folded = (name: string) => name.toLowerCase();

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}…` : text;
}
