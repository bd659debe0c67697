import type {Check} from "../dataset.ts";
import {problemAt} from "../dataset.ts";

const onSite = new Set(["official_site", "publisher_site"]);
const codeHosts = /^https?:\/\/(www\.)?(github|gitee|gitlab)\.com\//;
const offSite = new Set(["founding_document", "none"]);

/** A source read on its maker's own site has an address, one that came as a file or without address has none. */
export const sourceAddresses: Check = ({sources}) =>
  sources.flatMap((entry) => {
    const {carrier, url} = entry.record;
    if (onSite.has(carrier) && !url) return [problemAt(entry, "url", "url_missing", {carrier})];
    return offSite.has(carrier) && url ? [problemAt(entry, "url", "url_unneeded", {carrier})] : [];
  });

/** A stated date of publication is there to be read. */
export const statedDates: Check = ({sources}) =>
  sources.flatMap((entry) => {
    const {date_basis, published_on} = entry.record;
    return date_basis === "stated" && !published_on
      ? [problemAt(entry, "published_on", "stated_undated", {})]
      : [];
  });

/** What stands in a person's repository of code is that person's, whatever it was copied from. */
export const privateOrigins: Check = ({sources}) =>
  sources.flatMap((entry) => {
    const {origin, url} = entry.record;
    const person = url !== null && codeHosts.test(url);
    return person && origin === "government" ? [problemAt(entry, "origin", "private_origin", {url})] : [];
  });

/** A founding document names its file, and nothing else does. */
export const sourceFiles: Check = ({sources}) =>
  sources.flatMap((entry) => {
    const {carrier, file} = entry.record;
    const founding = carrier === "founding_document";
    if (founding && !file) return [problemAt(entry, "file", "document_missing", {})];
    return !founding && file ? [problemAt(entry, "file", "document_unneeded", {carrier})] : [];
  });
