import {bilingual} from "./language.ts";

/** Wording of the card by a mark, and of the signs that charts share. */
export const glanceText = bilingual(
  {
    asOf: (date: string) => `截至${date}`,
    due: (date: string) => `${date}到期`,
    target: "目标",
    published: (date: string) => `${date}发布`,
    computed: "推算",
    unsigned: "发布者未见署名",
    open: "看出处",
    card: "数字摘要",
    several: (count: number) => `${count}件相近，逐件打开`,
    legend: "图例",
    signs: {
      exact: "确数",
      hollow: "约数或推断",
      spread: "约、逾的范围",
      badge: "C级来源",
      plan: "计划",
      goal: "目标",
      gap: "未见公布",
      ghost: "待核实",
      rival: "另一说法",
    },
  },
  {
    asOf: (date: string) => `as of ${date}`,
    due: (date: string) => `due ${date}`,
    target: "target",
    published: (date: string) => `published ${date}`,
    computed: "computed",
    unsigned: "publisher not named",
    open: "Open source",
    card: "The figure at a glance",
    several: (count: number) => `${count} close together; open one by one`,
    legend: "Signs",
    signs: {
      exact: "exact",
      hollow: "rounded or inferred",
      spread: "range of about, over",
      badge: "grade C source",
      plan: "plan",
      goal: "target",
      gap: "not published",
      ghost: "unverified",
      rival: "other statement",
    },
  },
);

/** The signs of charts, in the order the legend names them. */
export type Sign = keyof (typeof glanceText)["zh"]["signs"];
