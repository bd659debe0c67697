/** How wide words are drawn, in pixels, rather too wide than too narrow for the faces of the page; no browser is asked. */
export function textWidth(words: string, size = 13, weight: 400 | 600 = 400): number {
  const ems = [...words].reduce((sum, character) => sum + emsOf(character), 0);
  return ems * size * (weight === 600 ? bold : 1);
}

const bold = 1.05;

// The widest of the faces of `--face` decides: in Noto Sans CJK the middle dot, × and ≥ are as wide as a Chinese character.
const widths: readonly [characters: RegExp, ems: number][] = [
  [/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}…—“”‘’·×÷≥≤→]/u, 1],
  [/[\s.,:;'|!]/, 0.28],
  [/[fijlrtI()[\]/-]/, 0.34],
  [/[mwMW%@]/, 0.88],
  [/[ckvxyzs]/, 0.52],
  [/[A-Z&]/, 0.68],
];

function emsOf(character: string): number {
  return widths.find(([characters]) => characters.test(character))?.[1] ?? 0.58;
}
