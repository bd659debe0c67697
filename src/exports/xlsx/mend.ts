import {corePart, coreProperties} from "../core-properties.ts";
import {repack} from "../repack.ts";
import type {Finish, Sheaf} from "../sheaf.ts";
import {escapeXml} from "../xml.ts";
import type {Page} from "./twin.ts";

/** A sheet of a workbook by its name. */
export type Named = readonly [name: string, page: Page];

/**
 * What write-excel-file leaves wrong or out: the parts of a font in the order of the schema, a frozen pane without columns, A4
 * as wide as the page, heads that repeat on paper, filters, and the properties of the file.
 */
export function mended(bytes: Uint8Array, pages: readonly Named[], sheaf: Sheaf): Uint8Array {
  const rewrite = (name: string, xml: string) => {
    const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name);
    if (sheet) return sheetMended(xml, pages[Number(sheet[1]) - 1]![1], sheaf.finish);
    if (name === "xl/styles.xml") return fontsOrdered(xml);
    if (name === "xl/workbook.xml") return xml.replace("<definedNames/>", () => definedNames(pages));
    if (name === "_rels/.rels") return related(xml);
    return name === "[Content_Types].xml" ? typed(xml) : xml;
  };
  return repack(bytes, rewrite, {[corePart.name]: coreProperties(sheaf)});
}

// As the schema has them; the library puts the name first.
const fontParts = ["b", "i", "strike", "u", "sz", "color", "name", "family"];

function fontsOrdered(xml: string): string {
  return xml.replaceAll(/<font>(.*?)<\/font>/g, (_, inner: string) => {
    const parts = (inner.match(/<\w+[^>]*\/>/g) ?? []).map((part) => ({
      part,
      place: fontParts.indexOf(nameOf(part)),
    }));
    const ordered = parts.toSorted((a, b) => a.place - b.place).map(({part}) => part);
    // There is no theme whose first colour it could be.
    return `<font>${ordered.join("").replace('<color theme="1"/>', '<color rgb="FF1A1A1A"/>')}</font>`;
  });
}

const nameOf = (element: string) => /\w+/.exec(element)![0];

function sheetMended(xml: string, {frozen, filter}: Page, {watermark}: Finish): string {
  const pane = `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  const selection = '<selection pane="bottomLeft"/>';
  return xml
    .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(/<pane [^>]*\/>/, pane + selection)
    .replace("</sheetData>", `</sheetData>${filter ? `<autoFilter ref="${filter}"/>` : ""}`)
    .replace(/<pageSetup [^>]*\/>/, () => paperWith(watermark));
}

// Years told alone are text, of which spreadsheets warn. In a header & begins a code, so that it is written twice.
function paperWith(watermark: string | null): string {
  const header = watermark
    ? `<oddHeader>${escapeXml(`&C&16&"-,Bold"${watermark.replaceAll("&", "&&")}`)}</oddHeader>`
    : "";
  return [
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    `<headerFooter>${header}<oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>`,
    '<ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1"/></ignoredErrors>',
  ].join("");
}

function definedNames(pages: readonly Named[]): string {
  const names = pages.flatMap(([name, {frozen, filter}], index) => {
    const sheet = escapeXml(`'${name.replaceAll("'", "''")}'`);
    const database = filter?.replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    return [
      ...(database
        ? [
            `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${sheet}!${database}</definedName>`,
          ]
        : []),
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sheet}!$1:$${frozen}</definedName>`,
    ];
  });
  return `<definedNames>${names.join("")}</definedNames>`;
}

function related(xml: string): string {
  const {name, relationship} = corePart;
  return xml.replace(
    "</Relationships>",
    `<Relationship Id="rId-core" Type="${relationship}" Target="${name}"/></Relationships>`,
  );
}

function typed(xml: string): string {
  const {name, type} = corePart;
  return xml.replace("</Types>", `<Override PartName="/${name}" ContentType="${type}"/></Types>`);
}
