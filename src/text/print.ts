import {bilingual} from "./language.ts";

/** What stands around the text of a printed page. */
export const printText = bilingual(
  {
    folded: "（未展开）",
    unfinished: "有内容在印出时尚未备齐，本文件不完整，请等页面画完后再印。",
    on: (date: string, regions: string) => `评估日${date} · ${regions}`,
    comma: "、",
    page: "第{page}页，共{pages}页",
  },
  {
    folded: " (not unfolded)",
    unfinished:
      "Parts of the page were not ready when it was printed: this copy is incomplete. Wait until the page is drawn, then print again.",
    on: (date: string, regions: string) => `Evaluated on ${date} · ${regions}`,
    comma: ", ",
    page: "Page {page} of {pages}",
  },
);
