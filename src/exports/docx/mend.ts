import {repack} from "../repack.ts";
import {escapeXml} from "../xml.ts";
import {otherFaces} from "./styles.ts";
import {marked} from "./watermark.ts";

/** What docx leaves out: which faces to take where a computer lacks those asked for, watermarks; and no list of other scripts' faces. */
export function mended(bytes: Uint8Array, watermark: string | null): Uint8Array {
  return repack(bytes, (name, xml) => {
    if (watermark && /^word\/header\d+\.xml$/.test(name)) return marked(xml, watermark);
    if (name === "word/fontTable.xml") return withFaces(xml);
    return name === "word/theme/theme1.xml"
      ? xml.replaceAll(/<a:font script="[^"]*" typeface="[^"]*"\/>/g, "")
      : xml;
  });
}

function withFaces(xml: string): string {
  const fonts = Object.entries(otherFaces).map(
    ([face, others]) =>
      `<w:font w:name="${escapeXml(face)}"><w:altName w:val="${others}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
  );
  return /<w:fonts [^>]*\/>$/.test(xml)
    ? xml.replace(/\/>$/, `>${fonts.join("")}</w:fonts>`)
    : xml.replace("</w:fonts>", `${fonts.join("")}</w:fonts>`);
}
