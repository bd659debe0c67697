const digits = "零一二三四五六七八九";
const powers = [
  ["亿", 8],
  ["万", 4],
  ["千", 3],
  ["百", 2],
  ["十", 1],
] as const;

/** Matches a number in Chinese numerals, decimals behind 点. A bare 百, 千, 万 or 亿 is a word, not a number. */
export const chineseNumberPattern =
  "[零〇一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿]*(?:点[零〇一二三四五六七八九]+)?";

/** The value of Chinese numerals: 一百一十五, 三万五 (35,000), 二〇二五, 九十九点五. */
export function chineseNumber(text: string): number {
  const [whole, decimals] = text.replace(/〇/g, "零").replace(/两/g, "二").split("点") as [string, string?];
  return decimals ? Number(`${grouped(whole)}.${spelled(decimals)}`) : grouped(whole);
}

function grouped(text: string): number {
  for (const [mark, power] of powers) {
    const at = text.lastIndexOf(mark);
    if (at >= 0)
      return (at === 0 ? 1 : grouped(text.slice(0, at))) * 10 ** power + tail(text.slice(at + 1), power);
  }
  return Number(spelled(text));
}

// A lone last digit counts in tenths of the mark before it: 二百五 is 250, 二百零五 is 205.
function tail(text: string, power: number): number {
  return /^[一二三四五六七八九]$/.test(text) ? grouped(text) * 10 ** (power - 1) : grouped(text);
}

function spelled(text: string): string {
  return [...text].map((character) => digits.indexOf(character)).join("");
}
