import {bilingual} from "./language.ts";

/** What is said of an address that could not be read whole. */
export const addressText = bilingual(
  {
    near: (written: string, page: string) => `网址里的“${written}”不是页名，已打开名称最接近的“${page}”。`,
    nowhere: (written: string, page: string) =>
      `网址里的“${written}”不是页名，也没有相近的，已打开“${page}”。`,
    unread: (parts: string) => `网址里有几处没有读懂，已略去：${parts}。`,
    bounds: (first: string, last: string) => `（评估日应在${first}至${last}之间）`,
    exhibit: (name: string) => `本页没有名为“${name}”的图表。`,
    table: (name: string) => `没有名为“${name}”的数据表，已打开“数字”。`,
    elsewhere: (page: string) => `最接近的在“${page}”页`,
    alike: (title: string) => `最接近的是“${title}”`,
    list: "、",
    end: "。",
  },
  {
    near: (written: string, page: string) =>
      `“${written}” in the address is no page; the page of the nearest name, “${page}”, is shown. `,
    nowhere: (written: string, page: string) =>
      `“${written}” in the address is no page, and none has a name near it; “${page}” is shown. `,
    unread: (parts: string) => `Parts of the address could not be read and are left out: ${parts}. `,
    bounds: (first: string, last: string) => ` (evaluation dates go from ${first} to ${last})`,
    exhibit: (name: string) => `This page has no exhibit named “${name}”. `,
    table: (name: string) => `There is no table named “${name}”; “Figures” is shown. `,
    elsewhere: (page: string) => `The nearest is on the page “${page}”`,
    alike: (title: string) => `The nearest is “${title}”`,
    list: ", ",
    end: ".",
  },
);
