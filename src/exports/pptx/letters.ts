import type {Language} from "../../domain/view.ts";
import {textWidth} from "../../charts/text-width.ts";
import {ink, solid} from "./ink.ts";
import {val, x, type Element} from "./xml.ts";

/** Words written alike; size in points. */
export interface Run {
  words: string;
  size: number;
  bold?: boolean;
  colour?: string;
}

/** A paragraph; `gap` is the space after it in points. */
export interface Paragraph {
  runs: readonly Run[];
  align?: "ctr" | "r";
  gap?: number;
}

/** The line of a paragraph for each point of its letters: exact, so that every reader breaks pages alike. */
const leading = 1.36;

/** One paragraph of words written alike. */
export function line(
  words: string,
  size: number,
  look: Omit<Run, "words" | "size"> & Omit<Paragraph, "runs"> = {},
): Paragraph {
  const {align, gap, ...letters} = look;
  return {runs: [{words, size, ...letters}], ...(align && {align}), ...(gap && {gap})};
}

/** The faces of the theme: a Chinese one beside every Latin one. */
export const faces = [
  x("a:latin", {typeface: "+mn-lt"}),
  x("a:ea", {typeface: "+mn-ea"}),
  x("a:cs", {typeface: "+mn-cs"}),
];

/** How words look, as the properties of a run or of the end of a paragraph. */
export function lettersOf(
  name: string,
  {size, bold, colour}: Omit<Run, "words">,
  language: Language,
): Element {
  const [lang, altLang] = language === "zh" ? ["zh-CN", "en-US"] : ["en-US", "zh-CN"];
  return x(
    name,
    {lang, altLang, sz: Math.round(size * 100), b: bold ?? false, ...(name === "a:rPr" && {dirty: false})},
    solid(colour ?? ink.text),
    faces,
  );
}

/** Paragraphs as XML. */
export function paragraphsOf(paragraphs: readonly Paragraph[], language: Language): Element[] {
  const given = paragraphs.length > 0 ? paragraphs : [line("", 12)];
  return given.map((paragraph) => {
    const {runs, align, gap} = paragraph;
    const points = Math.round(lineHeight(paragraph) * 100);
    return x(
      "a:p",
      {},
      x(
        "a:pPr",
        {algn: align ?? "l"},
        x("a:lnSpc", {}, val("a:spcPts", points)),
        x("a:spcBef", {}, val("a:spcPts", 0)),
        x("a:spcAft", {}, val("a:spcPts", Math.round((gap ?? 0) * 100))),
      ),
      runs
        .filter(({words}) => words !== "")
        .map((run) => x("a:r", {}, lettersOf("a:rPr", run, language), x("a:t", {}, run.words))),
    );
  });
}

/** How high the lines of a paragraph are. */
export function lineHeight({runs}: Paragraph): number {
  return leading * Math.max(12, ...runs.map(({size}) => size));
}

/** How high paragraphs are in a width, rather too high than too low. */
export function heightOf(paragraphs: readonly Paragraph[], width: number): number {
  return paragraphs.reduce(
    (sum, paragraph, index) =>
      sum +
      linesOf(paragraph, width) * lineHeight(paragraph) +
      (index < paragraphs.length - 1 ? (paragraph.gap ?? 0) : 0),
    0,
  );
}

/** How wide words are on one line, with the room that readers leave between Chinese and other letters. */
export function widthOf(words: string, size: number, bold = false): number {
  const seams = words.match(/\p{Script=Han}[\w%]|[\w%]\p{Script=Han}/gu)?.length ?? 0;
  return textWidth(words, size, bold ? 600 : 400) + seams * seam * size;
}

const seam = 0.25;

/** How many lines a paragraph takes in a width. */
export function linesOf({runs}: Paragraph, width: number): number {
  let lines = 1;
  let at = 0;
  let last = "";
  for (const {words, size, bold} of runs)
    for (const piece of words.match(pieces) ?? []) {
      const wide = widthOf(piece, size, bold);
      const room = widthOf(last + piece, size, bold) - widthOf(last, size, bold) - wide;
      last = piece.at(-1)!;
      if (at + room + widthOf(piece.trimEnd(), size, bold) <= width) at += wide + room;
      else {
        lines += (at > 0 ? 1 : 0) + Math.max(0, Math.ceil(wide / width) - 1);
        at = wide % width;
      }
    }
  return lines;
}

// Chinese may break after any character, but for what closes; others after a space.
const pieces =
  /[（“‘《〈【]*\p{Script=Han}[）”’》〉】，。；：、！？…]*|[^\p{Script=Han}\s（“‘《〈【]+\s*|[（“‘《〈【]+|\s+/gu;
