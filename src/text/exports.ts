import {bilingual} from "./language.ts";

/** Wording of documents, and of what makes them. */
export const exportText = bilingual(
  {
    evaluated: (date: string) => `评估日${date}`,
    provinces: (names: string) => `所选省份：${names}`,
    made: (date: string) => `生成于${date}`,
    comma: "、",
    sources: "来源",
    grade: (grade: string) => `${grade}级来源`,
    address: "网址",
    /** The name of a file; nothing in it that a file system forbids. */
    file: (title: string, day: string) => `品牌标尺_${title}_${day}`,
  },
  {
    evaluated: (date: string) => `Evaluated on ${date}`,
    provinces: (names: string) => `Provinces: ${names}`,
    made: (date: string) => `Made on ${date}`,
    comma: ", ",
    sources: "Sources",
    grade: (grade: string) => `source of grade ${grade}`,
    address: "Address",
    file: (title: string, day: string) => `BrandGauge_${title}_${day}`,
  },
);
