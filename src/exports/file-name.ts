import {exportText} from "../text/exports.ts";
import type {Sheaf} from "./sheaf.ts";

/** How much of the title is taken, in characters: lists of files cut longer names. */
const longest = 28;

/** What a document is saved as: product, title, evaluation day and watermark, without what any file system forbids. */
export function fileName(
  {language, title, day, finish: {watermark}}: Pick<Sheaf, "language" | "title" | "day" | "finish">,
  extension: string,
) {
  const mark = watermark ? `_${bare(watermark)}` : "";
  return `${exportText[language].file(bare(title), day)}${mark}.${extension}`;
}

function bare(words: string): string {
  return words.replaceAll(/[\p{Cc}\\/:*?"<>|\s]+/gu, "_").slice(0, longest);
}
