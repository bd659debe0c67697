/** Widths of columns in twips that fill a line: no narrower than what must not break, the rest by what they hold. */
export function columnTwips(columns: readonly (readonly string[])[], total: number, em: number): number[] {
  const least = columns.map((texts) => Math.max(4, ...texts.map(unbreakable)) * em + padding);
  const wanted = columns.map((texts, index) =>
    Math.max(least[index]!, Math.min(26, Math.max(...texts.map(ems))) * em + padding),
  );
  const [low, high] = [sum(least), sum(wanted)];
  const widths =
    high <= total
      ? wanted.map((width) => (width * total) / high)
      : least.map(
          (width, index) =>
            width + ((wanted[index]! - width) * Math.max(0, total - low)) / Math.max(1, high - low),
        );
  const scale = total / sum(widths);
  return widths.map((width) => Math.floor(width * scale));
}

const padding = 180;
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** How wide text is in the width of a Chinese character. */
function ems(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u2e80-\uffe6]/.test(character) ? 1 : 0.6;
  return width;
}

// A date, a number or a word, but no address.
function unbreakable(text: string): number {
  return Math.max(0, ...text.split(/[\s\u2e80-\uffe6]+/).map((word) => (word.length > 16 ? 0 : ems(word))));
}
