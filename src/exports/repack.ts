import {strFromU8, strToU8, unzipSync, zipSync, type Zippable} from "fflate";

/** The earliest time a zip can name: what is made of the same has the same bytes. */
const mtime = new Date(1980, 0, 1);

/** A package of Office with its parts rewritten by name, and others added. */
export function repack(
  bytes: Uint8Array,
  rewrite: (name: string, xml: string) => string,
  added: Readonly<Record<string, string>> = {},
): Uint8Array {
  const parts: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    // Entries of folders have no place in a package.
    if (name.endsWith("/")) continue;
    const xml = /\.(xml|rels)$/.test(name);
    parts[name] = xml ? strToU8(rewrite(name, strFromU8(content))) : content;
  }
  for (const [name, xml] of Object.entries(added)) parts[name] = strToU8(xml);
  return zipSync(parts, {level: 6, mtime});
}
