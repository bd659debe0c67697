import {exportText} from "../text/exports.ts";
import type {Sheaf} from "./sheaf.ts";

/** The longest name without extension, in characters: file systems stop at 255 bytes, of which a Chinese character takes three. */
const longest = 60;

/** What a document is saved as: product, title and evaluation day, without what any file system forbids. */
export function fileName(
  {language, title, day}: Pick<Sheaf, "language" | "title" | "day">,
  extension: string,
) {
  const bare = title.replaceAll(/[\p{Cc}\\/:*?"<>|\s]+/gu, "_").slice(0, longest);
  return `${exportText[language].file(bare, day)}.${extension}`;
}
