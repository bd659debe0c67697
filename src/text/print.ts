import {bilingual} from "./language.ts";

/** What stands around the text of a printed page. */
export const printText = bilingual(
  {
    folded: "（未展开）",
    on: (date: string, regions: string) => `评估日${date} · ${regions}`,
    comma: "、",
    page: "第{page}页，共{pages}页",
  },
  {
    folded: " (not unfolded)",
    on: (date: string, regions: string) => `Evaluated on ${date} · ${regions}`,
    comma: ", ",
    page: "Page {page} of {pages}",
  },
);
