// In the width of a Chinese character, with the room between columns: the paper, the narrowest column, and the widest whose
// texts stand on a line or two.
const paper = 97;
const [least, most, between] = [4.2, 9.4, 0.8];
const leastOfLong = 8;

/**
 * How much of the width of the paper each column takes, in percent: short ones what nine of ten of their cells need; long texts
 * share the rest, so that rows stay low.
 */
export function columnShares(
  columns: readonly {title: string}[],
  cells: readonly (readonly string[])[],
): number[] {
  const needs = columns.map(({title}, at) => {
    const widths = cells.map((texts) => widthOf(texts[at] ?? "")).toSorted((a, b) => a - b);
    const usual = widths[Math.floor(widths.length * 0.9)] ?? 0;
    const isLong = usual > most;
    return {isLong, width: isLong ? usual : between + Math.max(least, usual, Math.min(widthOf(title), 5))};
  });
  const sum = (long: boolean) =>
    needs.reduce((total, {isLong, width}) => total + (isLong === long ? width : 0), 0);
  const [short, long] = [sum(false), sum(true)];
  const takes = needs.map(({isLong, width}) =>
    isLong ? Math.max(leastOfLong, ((paper - short) * width) / long) : width,
  );
  const whole = takes.reduce((total, take) => total + take, 0);
  return takes.map((take) => (100 * take) / whole);
}

// Of Latin letters and digits two are as wide as one.
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += sign.codePointAt(0)! < 0x2e80 ? 0.58 : 1;
  return width;
}
