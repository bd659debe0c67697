import {
  AlignmentType,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  type INumberingOptions,
  type IStylesOptions,
} from "docx";
import type {Language} from "../../domain/view.ts";

/** Sizes in half points: 二号, 三号, 四号, 小四, 五号. */
export const size = {title: 44, body: 32, page: 28, note: 24, table: 21} as const;

interface Faces {
  title: string;
  body: string;
  heading: string;
  second: string;
  table: string;
  /** For letters and digits of body and headings. */
  latin: string;
  headingLatin: string;
}

/** The faces of official documents (GB/T 9704), and what English reports have for them. */
export const faces: Record<Language, Faces> = {
  zh: {
    title: "方正小标宋简体",
    body: "仿宋_GB2312",
    heading: "黑体",
    second: "楷体_GB2312",
    table: "宋体",
    latin: "Times New Roman",
    headingLatin: "Times New Roman",
  },
  en: {
    title: "宋体",
    body: "宋体",
    heading: "黑体",
    second: "黑体",
    table: "宋体",
    latin: "Times New Roman",
    headingLatin: "Arial",
  },
};

/** What a computer without these faces is to take, the first it has. */
export const otherFaces: Readonly<Record<string, string>> = {
  方正小标宋简体: "华文中宋,宋体",
  仿宋_GB2312: "仿宋,华文仿宋",
  楷体_GB2312: "楷体,华文楷体",
};

const font = (eastAsia: string, latin: string) => ({ascii: latin, hAnsi: latin, cs: latin, eastAsia});
const exactly = (points: number) => ({line: points * 20, lineRule: LineRuleType.EXACT});
const sentence = (language: Language) =>
  language === "zh" ? {indent: {firstLine: size.body * 20, firstLineChars: 200}} : {};

/** Paragraph styles: real headings, so that a navigation pane and a table of contents find them. */
export function stylesIn(language: Language): IStylesOptions {
  const zh = language === "zh";
  const {title, body, heading, second, latin, headingLatin} = faces[language];
  const text = zh ? size.body : size.note;
  const line = zh ? exactly(28) : {line: 360, lineRule: LineRuleType.AUTO, after: 120};
  const headed = (eastAsia: string, bold: boolean, before: number) => ({
    run: {
      font: font(eastAsia, headingLatin),
      size: zh ? size.body : text + 4,
      bold,
      color: "000000",
      italics: false,
    },
    paragraph: {spacing: {...line, before, after: zh ? 0 : 120}, keepNext: true, ...sentence(language)},
  });
  const aligned = zh ? AlignmentType.BOTH : AlignmentType.LEFT;
  return {
    default: {
      document: {
        run: {
          font: font(body, latin),
          size: text,
          language: {value: zh ? "en-US" : "en-GB", eastAsia: "zh-CN"},
        },
      },
      title: {
        run: {font: font(title, headingLatin), size: zh ? size.title : 40, bold: !zh, color: "000000"},
        paragraph: {
          alignment: zh ? AlignmentType.CENTER : AlignmentType.LEFT,
          spacing: {...exactly(zh ? 36 : 28), after: 240},
        },
      },
      heading1: headed(heading, !zh, zh ? 120 : 360),
      heading2: headed(second, !zh, zh ? 60 : 240),
      heading3: headed(body, true, zh ? 0 : 120),
      caption: {
        run: {
          font: font(heading, headingLatin),
          size: size.table,
          bold: !zh,
          color: "000000",
          italics: false,
        },
        paragraph: {alignment: AlignmentType.CENTER, spacing: {before: 120, after: 80}},
      },
    },
    paragraphStyles: [
      {...own("Statement"), run: {}, paragraph: {spacing: line, alignment: aligned, ...sentence(language)}},
      {
        ...own("Lead"),
        run: {font: font(second, headingLatin), bold: !zh},
        paragraph: {spacing: line, alignment: aligned, ...sentence(language)},
      },
      {
        ...own("Note"),
        run: {size: zh ? size.note : size.table, font: font(second, latin)},
        paragraph: {spacing: exactly(zh ? 20 : 16), alignment: aligned},
      },
      {
        ...own("Cell"),
        run: {size: size.table, font: font(faces[language].table, latin)},
        paragraph: {spacing: {before: 20, after: 20}},
      },
      {
        ...own("Picture"),
        run: {},
        paragraph: {alignment: AlignmentType.CENTER, keepNext: true, spacing: {before: 120}},
      },
      {
        ...own("Entry"),
        run: {size: size.table, font: font(faces[language].table, latin)},
        paragraph: {spacing: {after: 60}, indent: {left: 560, hanging: 560}},
      },
    ],
  };
}

const own = (id: string) => ({id, name: id, basedOn: "Normal", quickFormat: true});

/** How headings are numbered: 一、（一） 1. in Chinese, 1, 1.1, 1.1.1 in English. */
export function numberingIn(language: Language): INumberingOptions {
  const zh = language === "zh";
  const levels = zh
    ? [
        {text: "%1、", format: LevelFormat.CHINESE_COUNTING},
        {text: "（%2）", format: LevelFormat.CHINESE_COUNTING},
        {text: "%3．", format: LevelFormat.DECIMAL},
      ]
    : ["%1", "%1.%2", "%1.%2.%3"].map((text) => ({text, format: LevelFormat.DECIMAL}));
  return {
    config: [
      {
        reference: "headings",
        levels: levels.map((one, level) => ({
          level,
          ...one,
          alignment: AlignmentType.LEFT,
          suffix: zh ? LevelSuffix.NOTHING : LevelSuffix.SPACE,
          style: {
            paragraph: zh ? {indent: {left: 0, firstLine: size.body * 20}} : {indent: {left: 0, hanging: 0}},
          },
        })),
      },
    ],
  };
}
