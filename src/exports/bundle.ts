import {strToU8, zipSync, type Zippable} from "fflate";
import {exportText} from "../text/exports.ts";
import {fileName} from "./file-name.ts";
import type {Work} from "./gather.ts";
import type {Fact, Sheaf} from "./sheaf.ts";

/** One file of the bundle: how it is made, and where it lies. */
export interface Part {
  name: string;
  make: (work: Work) => Promise<Blob | string>;
}

/** What could not be made, and why. */
export interface Failure {
  name: string;
  reason: string;
}

/** The bundle, and what is missing in it. */
export interface Bundle {
  blob: Blob;
  failed: readonly Failure[];
}

/**
 * Makes part after part and packs them with the list of sources and a manifest. A part that fails is named in the manifest and
 * the rest is delivered; what is given up leaves nothing.
 */
export async function bundle(sheaf: Sheaf, parts: readonly Part[], work: Work = {}): Promise<Bundle> {
  const {signal, tell} = work;
  const files: Zippable = {};
  const failed: Failure[] = [];
  for (const [index, {name, make}] of parts.entries()) {
    signal?.throwIfAborted();
    try {
      // Documents and pictures are packed already.
      files[name] = [await bytes(await make({...(signal && {signal})})), {level: 0}];
    } catch (cause) {
      signal?.throwIfAborted();
      failed.push({name, reason: cause instanceof Error ? cause.message : String(cause)});
    }
    tell?.(index + 1, parts.length);
  }
  files[`${exportText[sheaf.language].sources}.txt`] = strToU8(`\ufeff${sourceList(sheaf)}`);
  files["manifest.json"] = strToU8(JSON.stringify(manifest(sheaf, Object.keys(files), failed), null, 2));
  return {blob: new Blob([zipSync(files) as Uint8Array<ArrayBuffer>], {type: "application/zip"}), failed};
}

/** The documents by their numbers, with their grades, below what the bundle is about. */
export function sourceList({title, imprint, address, documents, language, finish}: Sheaf): string {
  const text = exportText[language];
  const lines = documents.map(
    ({number, entry, grade}) => `[${number}] ${entry}${text.aside(text.grade(grade))}`,
  );
  const mark = finish.watermark ? [finish.watermark] : [];
  return [...mark, title, ...imprint, `${text.address}${text.colon}${address}`, "", ...lines, ""].join(
    "\r\n",
  );
}

/** Every figure and decision with its record, source and evidence address, and the SQL that asked for it. */
export function manifest(sheaf: Sheaf, files: readonly string[], failed: readonly Failure[]) {
  const {title, language, day, imprint, address, finish, leaves, documents} = sheaf;
  return {
    title,
    language,
    evaluationDay: day,
    imprint,
    address,
    watermark: finish.watermark,
    files,
    failed,
    exhibits: leaves.map((leaf) => ({
      exhibit: leaf.exhibit,
      page: leaf.page,
      title: leaf.title,
      subtitle: leaf.subtitle,
      address: leaf.address,
      queries: leaf.queries,
      sources: leaf.documents,
      figures: leaf.facts.map(recordOf),
      decisions: leaf.decisions.map(recordOf),
    })),
    sources: documents,
  };
}

function recordOf({id, row, citation, address}: Fact) {
  const record = Object.fromEntries(row.filter(([, cell]) => cell !== null));
  return {id, record, citation, address};
}

async function bytes(made: Blob | string): Promise<Uint8Array> {
  return typeof made === "string" ? strToU8(made) : new Uint8Array(await made.arrayBuffer());
}

/** The name of a picture in the bundle. */
export function pictureName(index: number, sheaf: Sheaf): string {
  const {title} = sheaf.leaves[index]!;
  return fileName({...sheaf, title: `${String(index + 1).padStart(2, "0")} ${title}`}, "png");
}
