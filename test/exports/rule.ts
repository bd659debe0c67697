import type {Unpacked} from "./unpacked.ts";
import type {XmlElement, XmlTree} from "./xml-tree.ts";

/** What makes PowerPoint, Word, Excel or WPS repair, refuse or lose something, though readers that are less strict open it. */
export interface RepairRule {
  name: string;
  /** What is wrong, with the part it is wrong in. */
  faults: (document: Unpacked) => string[];
}

export const isXml = (path: string) => /\.(xml|rels)$/.test(path);
export const isChart = (path: string) => /\/charts\/chart\d+\.xml$/.test(path);
/** The elements of a name in a part, or below an element. */
export const all = (root: XmlTree | XmlElement, name: string) => root.all(name);
export const children = (element: XmlElement) => element.children.map(({tagName}) => tagName);
export const valOf = (element: XmlElement | undefined) => element?.getAttribute("val") ?? "";

/** A fault for each part that a test of its text or its elements finds one in. */
export function inParts(
  which: (path: string) => boolean,
  found: (path: string, document: Unpacked) => readonly string[],
): RepairRule["faults"] {
  return (document) =>
    document.paths.filter(which).flatMap((path) => found(path, document).map((fault) => `${path}: ${fault}`));
}

export function inText(pattern: RegExp, which = isXml): RepairRule["faults"] {
  return inParts(which, (path, {text}) => text(path).match(pattern)?.slice(0, 3) ?? []);
}

export function inElements(
  which: (path: string) => boolean,
  names: readonly string[],
  fault: (element: XmlElement) => string | false,
): RepairRule["faults"] {
  return inParts(which, (path, {dom}) =>
    names.flatMap((name) => all(dom(path), name).flatMap((element) => fault(element) || [])),
  );
}
