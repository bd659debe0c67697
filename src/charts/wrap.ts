import {textWidth} from "./text-width.ts";

/** How words are written: their size in pixels and their weight. */
export interface Letters {
  size: number;
  weight?: 400 | 600;
}

// Chinese is broken between characters, but no line begins with a middle dot or punctuation that closes, none ends with one that
// opens.
const opening = "（“‘《〈【";
const closing = "）”’》〉】，。；：、！？…";
const parts = new RegExp(
  `[${opening}]*(?:\\p{Script=Han}[${closing}]*|[^\\p{Script=Han}\\s${opening}]+)(?:\\s·(?=\\s))?|\\s+|[${opening}]`,
  "gu",
);

/** Words cut to a width, Chinese between characters and others between words. */
export function cut(words: string, room: number, {size, weight}: Letters): string {
  if (textWidth(words, size, weight) <= room) return words;
  let kept = "";
  for (const part of words.match(parts) ?? []) {
    if (textWidth(`${kept}${part}…`, size, weight) > room) break;
    kept += part;
  }
  return `${kept.trimEnd()}…`;
}

/** Words as lines that fit a width; what more than the `most` lines would say is cut. */
export function wrap(words: string, room: number, letters: Letters, most = 3): string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of words.match(parts) ?? []) {
    if (line && textWidth(`${line}${part}`.trimEnd(), letters.size, letters.weight) > room) {
      lines.push(line.trimEnd());
      line = part.trimStart();
    } else line += line ? part : part.trimStart();
  }
  if (line) lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  const rest = words.slice(
    lines.slice(0, most - 1).reduce((at, one) => words.indexOf(one, at) + one.length, 0),
  );
  return [...lines.slice(0, most - 1), cut(rest.trimStart(), room, letters)];
}
