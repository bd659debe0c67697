import {fileName} from "../../exports/file-name.ts";
import {make, type Format} from "../../exports/formats.ts";
import type {Work} from "../../exports/gather.ts";
import type {Sheaf} from "../../exports/sheaf.ts";
import {exportText} from "../../text/exports.ts";
import {copied} from "../clipboard.ts";

/** Makes the document and saves it as a file; answers what the reader is told. */
export async function save(format: Format, sheaf: Sheaf, work: Work): Promise<string> {
  const {extension, blob, lacks = []} = await make(format, sheaf, work);
  work.signal?.throwIfAborted();
  const name = fileName(sheaf, extension);
  download(name, blob);
  return [exportText[sheaf.language].saved(name), ...lacks].join(" ");
}

/** Puts the picture on the clipboard; where the browser does not let a page do so it is saved as a file, and that is said. */
export async function copyPicture(sheaf: Sheaf, work: Work): Promise<string> {
  const text = exportText[sheaf.language];
  const {clipboard} = navigator as {clipboard?: Clipboard};
  if (clipboard && typeof ClipboardItem !== "undefined") {
    try {
      const {blob} = await make("png", sheaf, work);
      await clipboard.write([new ClipboardItem({"image/png": blob})]);
      return text.copiedPicture;
    } catch (cause) {
      // Refused by the reader or by a rule of the house; whatever else went wrong shows again below.
      if (!(cause instanceof DOMException)) throw cause;
    }
  }
  return `${text.noClipboard}${await save("png", sheaf, work)}`;
}

/** Puts the documents behind an exhibit on the clipboard, a line each. */
export async function copySources(
  {documents, language, imprint, address}: Sheaf,
  host: Element,
): Promise<string> {
  const text = exportText[language];
  const lines = documents.map(
    ({number, entry, grade}) => `[${number}] ${entry}${text.aside(text.grade(grade))}`,
  );
  return copyText(
    [...lines, imprint.join(text.stop), address].join("\n"),
    host,
    text.copiedSources(documents.length),
    text,
  );
}

/** Puts text on the clipboard; answers what the reader is told. */
export async function copyText(
  plain: string,
  host: Element,
  words: string,
  {notCopied}: {notCopied: string},
): Promise<string> {
  return (await copied({plain}, host)) ? words : notCopied;
}

/** Saves a file where the browser keeps what is downloaded. */
export function download(name: string, blob: Blob) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads the address soon, not at once.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
