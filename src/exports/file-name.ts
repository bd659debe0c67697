import {exportText} from "../text/exports.ts";
import type {Sheaf} from "./sheaf.ts";

/** How much of the title is taken, in characters: lists of files cut longer names. */
const longest = 28;

/** What a document is saved as: product, title and evaluation day, without what any file system forbids. */
export function fileName(
  {language, title, day}: Pick<Sheaf, "language" | "title" | "day">,
  extension: string,
) {
  const bare = title.replaceAll(/[\p{Cc}\\/:*?"<>|\s]+/gu, "_").slice(0, longest);
  return `${exportText[language].file(bare, day)}.${extension}`;
}
