/**
 * Widths of columns in twips that fill a line: none narrower than four characters and what must not break; of the rest, those
 * that hold more take more, though not as much more as they hold, since they may run over several lines.
 */
export function columnTwips(columns: readonly (readonly string[])[], total: number, em: number): number[] {
  const least = columns.map((texts) => Math.max(4, ...texts.map(unbreakable)) * em + padding);
  const wanted = columns.map((texts, index) =>
    Math.max(least[index]!, Math.max(...texts.map(ems)) * em + padding),
  );
  const spare = Math.max(0, total - sum(least));
  const more = wanted.map((width, index) => Math.sqrt(width - least[index]!));
  const widths =
    sum(wanted) <= total
      ? wanted
      : least.map((width, index) => width + (more[index]! * spare) / Math.max(1, sum(more)));
  const scale = total / sum(widths);
  return widths.map((width) => Math.floor(width * scale));
}

const padding = 180;
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** How wide text is in the width of a Chinese character. */
function ems(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u2e80-\uffe6]/.test(character) ? 1 : 0.5;
  return width;
}

// A date, a number or a word, but no address.
function unbreakable(text: string): number {
  return Math.max(0, ...text.split(/[\s\u2e80-\uffe6]+/).map((word) => (word.length > 16 ? 0 : ems(word))));
}
