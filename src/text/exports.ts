import {bilingual} from "./language.ts";

/** Wording of documents, and of what makes them. */
export const exportText = bilingual(
  {
    evaluated: (date: string) => `评估日${date}`,
    provinces: (names: string) => `所选省份：${names}`,
    made: (date: string) => `生成于${date}`,
    comma: "、",
    colon: "：",
    aside: (words: string) => `（${words}）`,
    sources: "来源",
    grade: (grade: string) => `${grade}级`,
    address: "网址",
    stop: "；",
    more: (count: number) => `等${count}份`,
    rows: (count: number) => `另有${count}行，见表格文件`,
    /** The name of a file; nothing in it that a file system forbids. */
    file: (title: string, day: string) => `品牌标尺_${title}_${day}`,
  },
  {
    evaluated: (date: string) => `Evaluated on ${date}`,
    provinces: (names: string) => `Provinces: ${names}`,
    made: (date: string) => `Made on ${date}`,
    comma: ", ",
    colon: ": ",
    aside: (words: string) => ` (${words})`,
    sources: "Sources",
    grade: (grade: string) => `grade ${grade}`,
    address: "Address",
    stop: "; ",
    more: (count: number) => `and others, ${count} in all`,
    rows: (count: number) => `${count} more rows in the spreadsheet`,
    file: (title: string, day: string) => `BrandGauge_${title}_${day}`,
  },
);
