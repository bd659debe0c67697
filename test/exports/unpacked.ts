import {unzipSync} from "fflate";
import {xmlTree, type XmlTree} from "./xml-tree.ts";

/** An Office document taken apart. */
export interface Unpacked {
  /** In the order of the zip. */
  paths: readonly string[];
  /** The text of a part; "" where there is none. */
  text: (path: string) => string;
  /** A part as XML. */
  dom: (path: string) => XmlTree;
}

/** Takes a document apart; `change` alters the text of a part. */
export function unpacked(
  bytes: Uint8Array,
  change: (path: string, text: string) => string = (_, text) => text,
): Unpacked {
  const files = unzipSync(bytes);
  const texts = new Map<string, string>();
  const documents = new Map<string, XmlTree>();
  const text = (path: string) => {
    const known = texts.get(path) ?? change(path, new TextDecoder().decode(files[path] ?? new Uint8Array()));
    texts.set(path, known);
    return known;
  };
  return {
    paths: Object.keys(files),
    text,
    dom(path) {
      const known = documents.get(path) ?? xmlTree(text(path));
      documents.set(path, known);
      return known;
    },
  };
}
