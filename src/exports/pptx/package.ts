import {zipSync} from "fflate";
import {written, x, type Element} from "./xml.ts";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const packaged = "http://schemas.openxmlformats.org/package/2006/";

/** What a part is to the one that names it, as the end of the address of that relationship. */
type Relation =
  | "officeDocument"
  | "extended-properties"
  | "metadata/core-properties"
  | "slideMaster"
  | "slideLayout"
  | "slide"
  | "notesMaster"
  | "notesSlide"
  | "theme"
  | "presProps"
  | "viewProps"
  | "tableStyles"
  | "chart"
  | "package"
  | "worksheet"
  | "styles";

/** The parts of an Office document, and how they name each other. */
export interface Package {
  /** Adds a part; its path is from the root. */
  add: (path: string, type: string, content: Element) => void;
  /** Adds what is no XML, told by its extension. */
  embed: (path: string, type: string, content: Uint8Array) => void;
  /** Relates a part, the root by `""`, to another, and answers the id it is named by. */
  relate: (from: string, relation: Relation, to: string) => string;
  zipped: () => Uint8Array;
}

/** An empty document. */
export function openPackage(): Package {
  const files: Record<string, Uint8Array> = {};
  const overrides: Element[] = [];
  const extensions = new Map([
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
  ]);
  const relations = new Map<string, Element[]>();
  return {
    add(path, type, content) {
      files[path] = bytes(content);
      overrides.push(x("Override", {PartName: `/${path}`, ContentType: type}));
    },
    embed(path, type, content) {
      files[path] = content;
      extensions.set(path.split(".").at(-1)!, type);
    },
    relate(from, relation, to) {
      const known = relations.get(from) ?? [];
      relations.set(from, known);
      const id = `rId${known.length + 1}`;
      const base = relation.startsWith("metadata/") ? `${packaged}relationships/` : office;
      known.push(x("Relationship", {Id: id, Type: `${base}${relation}`, Target: from ? `/${to}` : to}));
      return id;
    },
    zipped() {
      const types = x("Types", {xmlns: `${packaged}content-types`}, [
        ...[...extensions].map(([Extension, ContentType]) => x("Default", {Extension, ContentType})),
        ...overrides,
      ]);
      const named = [...relations].map(([from, of]) => [relationsOf(from), relationships(of)] as const);
      // The list of types comes first: some readers look no further for it.
      return zipSync(
        {"[Content_Types].xml": bytes(types), ...Object.fromEntries(named), ...files},
        {level: 6, mtime: "2000-01-01T00:00:00"},
      );
    },
  };
}

function relationships(of: readonly Element[]): Uint8Array {
  return bytes(x("Relationships", {xmlns: `${packaged}relationships`}, of));
}

function relationsOf(path: string): string {
  const at = path.lastIndexOf("/") + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

function bytes(root: Element): Uint8Array {
  return new TextEncoder().encode(written(root));
}
