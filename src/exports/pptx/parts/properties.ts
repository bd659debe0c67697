import {x, type Element} from "../xml.ts";

/** Title and day of a document, where file managers look for them. */
export function coreProperties(title: string, day: string): Element {
  const when = (name: string) => x(name, {"xsi:type": "dcterms:W3CDTF"}, `${day}T00:00:00Z`);
  return x(
    "cp:coreProperties",
    {
      "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    x("dc:title", {}, title),
    x("dc:creator", {}, "BrandGauge"),
    when("dcterms:created"),
    when("dcterms:modified"),
  );
}

/** What made it. */
export function appProperties(): Element {
  return x(
    "Properties",
    {xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"},
    x("Application", {}, "BrandGauge"),
  );
}
