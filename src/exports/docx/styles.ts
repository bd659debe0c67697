import {
  AlignmentType,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type ISpacingProperties,
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
  const black = {color: "000000", italics: false};
  return {
    default: {
      document: {
        run: {
          font: font(body, latin),
          size: textSize(language),
          language: {value: zh ? "en-US" : "en-GB", eastAsia: "zh-CN"},
        },
      },
      title: {
        run: {font: font(title, headingLatin), size: zh ? size.title : 40, bold: !zh, ...black},
        paragraph: {
          alignment: zh ? AlignmentType.CENTER : AlignmentType.LEFT,
          spacing: {...exactly(zh ? 36 : 28), after: 240},
        },
      },
      heading1: headed(language, {face: heading, bold: !zh, before: zh ? 120 : 360}),
      heading2: headed(language, {face: second, bold: !zh, before: zh ? 60 : 240}),
      heading3: headed(language, {face: body, bold: true, before: zh ? 0 : 120}),
      heading4: headed(language, {face: body, bold: !zh, before: zh ? 0 : 120}),
      caption: {
        run: {font: font(heading, headingLatin), size: size.table, bold: !zh, ...black},
        paragraph: {alignment: AlignmentType.CENTER, spacing: {before: 120, after: 80}},
      },
    },
    paragraphStyles: ownStyles(language),
  };
}

const textSize = (language: Language) => (language === "zh" ? size.body : size.note);

function lines(language: Language): ISpacingProperties {
  return language === "zh" ? exactly(28) : {line: 360, lineRule: LineRuleType.AUTO, after: 120};
}

function headed(language: Language, {face, bold, before}: {face: string; bold: boolean; before: number}) {
  const zh = language === "zh";
  return {
    run: {
      font: font(face, faces[language].headingLatin),
      size: zh ? size.body : size.note + 4,
      bold,
      color: "000000",
      italics: false,
    },
    paragraph: {
      spacing: {...lines(language), before, after: zh ? 0 : 120},
      keepNext: true,
      ...sentence(language),
    },
  };
}

/** What official documents have besides titles and headings, by the names the parts of a report ask for. */
function ownStyles(language: Language): IParagraphStyleOptions[] {
  const zh = language === "zh";
  const {second, table, latin, headingLatin} = faces[language];
  const aligned = zh ? AlignmentType.BOTH : AlignmentType.LEFT;
  const sentences = {spacing: lines(language), alignment: aligned, ...sentence(language)};
  const small = {size: size.table, font: font(table, latin)};
  return [
    {...own("Statement"), run: {}, paragraph: sentences},
    {...own("Lead"), run: {font: font(second, headingLatin), bold: !zh}, paragraph: sentences},
    {
      ...own("Note"),
      run: {size: zh ? size.note : size.table, font: font(second, latin)},
      paragraph: {spacing: {...exactly(zh ? 20 : 16), after: zh ? 60 : 120}, alignment: aligned},
    },
    {...own("Cell"), run: small, paragraph: {spacing: {before: 20, after: 20}}},
    {
      ...own("Picture"),
      run: {},
      paragraph: {alignment: AlignmentType.CENTER, keepNext: true, spacing: {before: 120}},
    },
    {...own("Entry"), run: small, paragraph: {spacing: {after: 60}, indent: {left: 560, hanging: 560}}},
  ];
}

const own = (id: string) => ({id, name: id, basedOn: "Normal", quickFormat: true});

/** How headings are numbered: 一、（一） 1．（1） in Chinese, 1, 1.1, 1.1.1, 1.1.1.1 in English. */
export function numberingIn(language: Language): INumberingOptions {
  const zh = language === "zh";
  const levels = zh
    ? [
        {text: "%1、", format: LevelFormat.CHINESE_COUNTING},
        {text: "（%2）", format: LevelFormat.CHINESE_COUNTING},
        {text: "%3．", format: LevelFormat.DECIMAL},
        {text: "（%4）", format: LevelFormat.DECIMAL},
      ]
    : ["%1", "%1.%2", "%1.%2.%3", "%1.%2.%3.%4"].map((text) => ({text, format: LevelFormat.DECIMAL}));
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
