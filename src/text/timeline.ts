import {bilingual} from "./language.ts";

export const timelineText = bilingual(
  {
    lead: "什么时候、由谁、决定了什么：法令、方案、批次公布与各项目累计数在同一条时间轴上。",
  },
  {
    lead: "Who decided what and when: decrees, plans and announced batches on one axis of time with the totals of each programme.",
  },
);
