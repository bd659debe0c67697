/** The namespaces of slides, by the prefixes they are written with. */
export const slideSpaces = {
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:p": "http://schemas.openxmlformats.org/presentationml/2006/main",
};

/** Those of a chart. */
export const chartSpaces = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": slideSpaces["xmlns:a"],
  "xmlns:r": slideSpaces["xmlns:r"],
};

/** The type of a part of a presentation, by its end. */
export function presentationType(end: string): string {
  return `application/vnd.openxmlformats-officedocument.presentationml.${end}+xml`;
}
