import type {Check} from "../dataset.ts";
import {problemAt} from "../dataset.ts";

const onSite = ["official_site", "publisher_site"];
const offSite = ["founding_document", "none"];

/** A source read on its maker's own site has an address, one that came as a file or without address has none. */
export const sourceAddresses: Check = ({sources}) =>
  sources.flatMap((entry) => {
    const {carrier, url} = entry.record;
    if (onSite.includes(carrier) && !url) return [problemAt(entry, "url", "url_missing", {carrier})];
    return offSite.includes(carrier) && url ? [problemAt(entry, "url", "url_unneeded", {carrier})] : [];
  });

/** A founding document names its file, and nothing else does. */
export const sourceFiles: Check = ({sources}) =>
  sources.flatMap((entry) => {
    const {carrier, file} = entry.record;
    const founding = carrier === "founding_document";
    if (founding && !file) return [problemAt(entry, "file", "document_missing", {})];
    return !founding && file ? [problemAt(entry, "file", "document_unneeded", {carrier})] : [];
  });
