import {exportText} from "../text/exports.ts";
import type {Sheaf} from "./sheaf.ts";
import {escapeXml} from "./xml.ts";

/** Where a package of Office keeps what is known of the whole, and what it is to the package. */
export const corePart = {
  name: "docProps/core.xml",
  type: "application/vnd.openxmlformats-package.core-properties+xml",
  relationship: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
} as const;

/** Title, imprint, address and maker of a document, as its properties. */
export function coreProperties({language, title, imprint, address, day}: Sheaf): string {
  const {maker, stop} = exportText[language];
  const description = escapeXml([...imprint, address].join(stop));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${maker}</dc:creator>`,
    `<dc:description>${description}</dc:description><dc:subject>${day}</dc:subject>`,
    `<dc:language>${language === "zh" ? "zh-CN" : "en-GB"}</dc:language>`,
    "</cp:coreProperties>",
  ].join("");
}
