import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {strFromU8, unzipSync} from "fflate";
import {schemaFaults, validator} from "./validator.ts";

/** The parts of a package of Office that are XML, by name. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  const entries = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  return Object.fromEntries(entries.map(([name, content]) => [name, strFromU8(content)]));
}

/** What the schemas of Office find wrong; nothing is looked for where their validator does not run. */
export function faultsOf(bytes: Uint8Array, extension: string): string[] {
  if (!validator) return [];
  const folder = mkdtempSync(join(tmpdir(), "gauge-"));
  try {
    const file = join(folder, `file.${extension}`);
    writeFileSync(file, bytes);
    return schemaFaults(file);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Tags that do not match, ampersands that name nothing and characters no XML may hold. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, end, name, empty] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (end && open.pop() !== name) return false;
    if (!end && !empty) open.push(name!);
  }
  return open.length === 0 && !/&(?!(?:amp|lt|gt|quot|apos|#x?\w+);)|[^\P{Cc}\n\r\t]/u.test(xml);
}

/** Words of XML as they are read. */
export function unescaped(xml: string): string {
  return xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
