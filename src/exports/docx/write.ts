import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  HeadingLevel,
  PageNumber,
  Packer,
  Paragraph,
  Tab,
  TextRun,
  type FileChild,
} from "docx";
import type {Language} from "../../domain/view.ts";
import {exportText} from "../../text/exports.ts";
import {citing} from "../cite.ts";
import type {Sheaf} from "../sheaf.ts";
import {mended} from "./mend.ts";
import {chaptersOf} from "./chapters.ts";
import {sectionOf, setPieces, type Pictures, type Placed} from "./section.ts";
import {markedHeader} from "./watermark.ts";
import {faces, numberingIn, size, stylesIn} from "./styles.ts";

const mm = convertMillimetersToTwip;

/** A report in the manner of official documents: findings, figures, tables, what may not be compared, and numbered sources. */
export async function writeDocx(sheaf: Sheaf, pictures?: Pictures): Promise<Uint8Array> {
  const {language, title, imprint, address, finish} = sheaf;
  const text = exportText[language];
  const document = new Document({
    title,
    creator: text.maker,
    description: [...imprint, address].join(text.stop),
    styles: stylesIn(language),
    numbering: numberingIn(language),
    evenAndOddHeaderAndFooters: language === "zh",
    sections: [
      {
        properties: {
          page: {
            // A4.
            size: {width: 11_906, height: 16_838},
            margin: {
              top: mm(37),
              bottom: mm(35),
              left: mm(28),
              right: mm(26),
              footer: mm(28),
              header: mm(15),
            },
          },
        },
        ...(finish.watermark && {headers: {default: markedHeader(), even: markedHeader()}}),
        footers: footersIn(language),
        children: [...opening(sheaf), ...(await body(sheaf, pictures)), ...closing(sheaf)],
      },
    ],
  });
  return mended(new Uint8Array(await Packer.toArrayBuffer(document)), finish.watermark);
}

function opening({title, imprint, language}: Sheaf): Paragraph[] {
  const {aside, stop} = exportText[language];
  const [text, alignment] =
    language === "zh"
      ? [aside(imprint.join(stop)), AlignmentType.CENTER]
      : [imprint.join(". "), AlignmentType.LEFT];
  return [
    new Paragraph({heading: HeadingLevel.TITLE, text: title}),
    new Paragraph({style: "Note", alignment, spacing: {after: 320}, text}),
  ];
}

async function body(sheaf: Sheaf, pictures: Pictures | undefined): Promise<FileChild[]> {
  const {language} = sheaf;
  const count = {figure: 0, table: 0};
  const set: Placed[] = [];
  for (const {leaf, pieces} of chaptersOf(sheaf)) {
    const cite = leaf ? citing(leaf, sheaf) : () => [];
    set.push(...(await setPieces(pieces, {language, pictures, count, cite})));
  }
  return sectionOf(set, language);
}

function closing({documents, address, language}: Sheaf): Paragraph[] {
  const text = exportText[language];
  return [
    new Paragraph({heading: HeadingLevel.HEADING_1, text: text.document.sources}),
    ...documents.map(
      ({number, entry, grade}) =>
        new Paragraph({
          style: "Entry",
          children: [
            new TextRun({children: [`[${number}]`, new Tab(), `${entry}${text.aside(text.grade(grade))}`]}),
          ],
        }),
    ),
    new Paragraph({style: "Note", spacing: {before: 240}, text: text.document.unknown}),
    // An address does not break, and would stretch the line before it.
    new Paragraph({style: "Note", alignment: AlignmentType.LEFT, text: text.document.made(address)}),
  ];
}

// Odd pages have their number on the right, even pages on the left, a character from the edge.
function footersIn(language: Language) {
  const run = {
    size: size.page,
    font: {eastAsia: faces.zh.table, ascii: faces.zh.table, hAnsi: faces.zh.table},
  };
  const numbered = (alignment: (typeof AlignmentType)[keyof typeof AlignmentType]) =>
    new Footer({
      children: [
        new Paragraph({
          alignment,
          indent: {left: 280, right: 280},
          children: [new TextRun({children: ["— ", PageNumber.CURRENT, " —"], ...run})],
        }),
      ],
    });
  if (language === "en") return {default: numbered(AlignmentType.CENTER)};
  return {default: numbered(AlignmentType.RIGHT), even: numbered(AlignmentType.LEFT)};
}
