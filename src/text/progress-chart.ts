import {bilingual} from "./language.ts";

/** Wording of the chart of 序时进度. */
export const progressChartText = bilingual(
  {
    question: "各项目离自己的目标有多远：完成多少，时间过了多少",
    subtitle:
      "每条为目标要求的增量，也是基数日到到期日的全部时间。色条为最新数字完成的比例，黑线为那一天时间已过的比例（日期只到月的，灰带为可能的范围），虚线为评估日，到期以后画在条外。色条短于黑线，就是慢于时间。",
    aria: "各目标完成的比例与时间已过的比例",
    caption: "序时进度",
    done: "完成{share}",
    today: "评估日",
    time: "时间已过{share}",
    ahead: "快于时间{points}个百分点",
    late: "慢于时间{points}个百分点",
    even: "与时间相当",
    about: {target: "目标{amount}，{due}到期", newest: "数据截至{date}，距评估日{age}"},
    sentence:
      "{name}：目标{target}，{due}到期；截至{date}为{figure}，要求的增量完成{done}，时间已过{elapsed}，{gap}。",
    finding: {
      all_due: "各目标均已到期，结果未见公布；",
      some_due: "{due}的目标已到期，结果未见公布；",
      all_ahead: "按各自最新公布的数字，{ahead}快于序时进度",
      all_late: "按各自最新公布的数字，{late}慢于序时进度",
      both: "按各自最新公布的数字，{ahead}快于序时进度，{late}慢于序时进度",
    },
    columns: {
      target: "目标",
      value: "目标值",
      due: "到期",
      newest: "最新数",
      asOf: "截至日期",
      age: "数龄",
      done: "完成（推算）",
      elapsed: "时间（推算）",
      gap: "快慢（推算）",
    },
    noTarget: (programme: string) => `${programme}：到评估日为止没有设定过数量目标，不画进度。`,
    unknown: "{name}：{reason}",
  },
  {
    question: "How far each programme is toward its own target: share done against share of time",
    subtitle:
      "Each track is the whole required increase, and the whole time from baseline to due date. The coloured bar is the share done at the newest figure, the black line the share of time gone on that day (a grey band where a date is only a month), the dashed line the evaluation date, which lies beyond the track once a target is due. A bar short of the black line is behind time.",
    aria: "Share of each target done and share of the time gone",
    caption: "Progress against time",
    done: "{share} done",
    today: "evaluation date",
    time: "{share} of time gone",
    ahead: "{points} points ahead of time",
    late: "{points} points behind time",
    even: "level with time",
    about: {target: "Target {amount}, due {due}", newest: "data as of {date}, {age} old"},
    sentence:
      "{name}: target {target}, due {due}; {figure} as of {date}, so {done} of the required increase is done with {elapsed} of the time gone, {gap}.",
    finding: {
      all_due: "All targets have fallen due, no result was published. ",
      some_due: "Due, with no result published: {due}. ",
      all_ahead: "By the newest figures toward their own targets, ahead of time: {ahead}",
      all_late: "By the newest figures toward their own targets, behind time: {late}",
      both: "By the newest figures toward their own targets, ahead of time: {ahead}; behind: {late}",
    },
    columns: {
      target: "Target",
      value: "Target value",
      due: "Due",
      newest: "Newest figure",
      asOf: "As of",
      age: "Age",
      done: "Done (computed)",
      elapsed: "Time gone (computed)",
      gap: "Ahead or behind (computed)",
    },
    noTarget: (programme: string) =>
      `${programme}: no numeric target had been set by the evaluation date, so no progress is drawn.`,
    unknown: "{name}: {reason}",
  },
);
