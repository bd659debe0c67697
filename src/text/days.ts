import {bilingual} from "./language.ts";

/** Wording around the choice of the evaluation day, and of what has changed since. */
export const daysText = bilingual(
  {
    title: "评估日：只用当天及以前公布的数字",
    quick: "常用日期",
    today: "今天",
    yearEnd: (year: string) => `${year}年末`,
    lastAnnounced: "上次公布日",
    slider: "拖动选择评估日，刻度为主要数字的公布日",
    earlier: "前一公布日",
    later: "后一公布日",
    announced: "最近一次公布：{date}，{figures}。",
    close: "关闭",
    clock: {
      early: (clock: string, searched: string, day: string) =>
        `这台电脑的日期是${clock}，早于本站资料的检索截至日${searched}，应当不对；评估日暂按${day}。请核对电脑的日期，或在上方另选评估日。`,
      late: (clock: string, searched: string, day: string) =>
        `这台电脑的日期是${clock}，比本站资料的检索截至日${searched}晚了十年以上；评估日按${day}。日期不对的，请核对电脑，或在上方另选评估日。`,
    },
    since: {
      all: "按{date}：{parts}。",
      changed: "{programme}{was}，今为{now}（{date}）",
      redefined: "{programme}{was}，今为{now}（{date}，口径不同，不可相减）",
      unpublished: "{programme}当时未见公布，今为{now}（{date}）",
      same: (programmes: string) => `${programmes}与今天相同`,
      ahead: "评估日{date}在今天以后：只用今天已公布的数字。",
      comma: "；",
      list: "、",
    },
  },
  {
    title: "Evaluation date: only figures published by then",
    quick: "Usual dates",
    today: "Today",
    yearEnd: (year: string) => `End of ${year}`,
    lastAnnounced: "Last publication",
    slider: "Drag to choose the evaluation date; ticks are the days main figures were published",
    earlier: "Earlier publication",
    later: "Later publication",
    announced: "Latest published: {date}, {figures}.",
    close: "Close",
    clock: {
      early: (clock: string, searched: string, day: string) =>
        `The date of this computer is ${clock}, before ${searched}, up to which the record was searched: it can hardly be right. The evaluation date is ${day} for now; check the computer, or choose another date above.`,
      late: (clock: string, searched: string, day: string) =>
        `The date of this computer is ${clock}, more than ten years after ${searched}, up to which the record was searched. The evaluation date is ${day}; if that is wrong, check the computer, or choose another date above.`,
    },
    since: {
      all: "As of {date}: {parts}.",
      changed: "{programme} {was}, now {now} ({date})",
      redefined: "{programme} {was}, now {now} ({date}, another definition: not to be subtracted)",
      unpublished: "{programme} not published then, now {now} ({date})",
      same: (programmes: string) => `${programmes} as today`,
      ahead: "The evaluation date, {date}, is after today: only figures published by today are used.",
      comma: "; ",
      list: ", ",
    },
  },
);
