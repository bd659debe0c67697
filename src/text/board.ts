import {bilingual} from "./language.ts";

/** Wording of what is answered of each province in a row or on a page: figure, target, verdict, awards. */
export const boardText = bilingual(
  {
    subtitle: "各行统计对象不同，图各用各的刻度，不可跨行比较。",
    when: "{date}（{age}前）",
    goal: "目标{target}（{due}到期）{gap}",
    goalOf: "{metric}{figure}（{date}），目标{target}（{due}到期）{gap}",
    gap: "，还差{remaining}",
    goalLine: "目标",
    noGoal: "未设数量目标，不评进度",
    noFigure: "评估日之前没有可用的累计数",
    award: "{award}{which}{amounts}（{date}）",
    total: "累计",
    noAward: "{awards}获奖数未见公布",
    caption: "各省最新数字、目标与差距",
    columns: {programme: "项目", gap: "还差（推算）"},
    to: "看该省一页",
  },
  {
    subtitle: "Rows count different things, each on its own scale.",
    when: "{date} ({age} ago)",
    goal: "Target {target} by {due}{gap}",
    goalOf: "{metric}: {figure} ({date}), target {target} by {due}{gap}",
    gap: ", {remaining} short",
    goalLine: "Target",
    noGoal: "No numeric target, so no progress is judged",
    noFigure: "No usable total before the evaluation date",
    award: "{award}, {which}: {amounts} ({date})",
    total: "in total",
    noAward: "{awards}: number of winners not published",
    caption: "Newest figure, target and gap of each province",
    columns: {programme: "Programme", gap: "Short by (computed)"},
    to: "See its page",
  },
);
