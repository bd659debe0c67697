import {bilingual} from "./language.ts";

/** Wording of the exhibit on the programmes of all provinces. */
export const peersText = bilingual(
  {
    titles: {
      ranked: "全国{count}个同类项目：{groups}；其余统计对象、机制或日期不同，不排名次",
      none: "全国{count}个同类项目，统计对象、机制或日期各不相同，不排名次",
    },
    group: {
      comparable: "{names}可并列",
      caution: "{names}可慎重并列",
    },
    groupSeparator: "；",
    ours: {
      said: "{name} {amount}：{beside}{rest}{lacking}。",
      beside: {
        comparable: "可与{others}并列，居第{place}",
        caution: "可与{others}慎重并列，居第{place}",
      },
      rest: "；其余{count}个不能与它并列（{kinds}）",
      none: "同类{count}个都不能与它并列（{kinds}）",
      lacking: "；另有{count}个数量未见公布或待核实",
      absent: "所比各省没有统计{counted}的项目。",
      noFigure: "{name}：数量未见公布或待核实。",
      andOthers: "等",
    },
    subtitle: "按统计对象分组，只有规则允许的才同轴。每个项目取最新累计数，没有累计数的取最新一批，不推算。",
    heading: "统计{counted}：{count}个项目",
    single: "各只有一个项目：{count}种",
    oneEach: "统计{counted}",
    mind: (kinds: string) => `要说明：${kinds}。`,
    apart: (kinds: string) => `其余不并列：${kinds}。`,
    unranked: (kinds: string) => `不排名次：${kinds}。`,
    lacking: (names: string) => `数量未见公布或待核实：${names}。`,
    kindSeparator: "、",
    open: "逐个看主办、机制、数量和目标",
    card: {
      total: "累计{amount}，截至{date}",
      batch: "{batch}{amount}，{date}；累计数未见公布",
      addition: "增量{amount}，{date}；累计数未见公布",
      noFigure: "数量未见公布或待核实",
      target: "目标{amount}，{due}到期",
      openTarget: "目标{amount}",
      noOperator: "主办未见公布",
      grade: (grade: string) => `${grade}级来源`,
    },
    caption: "全国同类项目",
    columns: {
      operator: "主办",
      mechanism: "机制",
      counted: "统计对象",
      newest: "最新数",
      target: "目标",
    },
    counts: {other: "认证项目", trademark: "商标", standard: "标准", certificate: "证书"} as Record<
      string,
      string
    >,
  },
  {
    titles: {
      ranked:
        "{count} programmes across China: {groups}; the rest differ in what they count, how or when, so they are not ranked",
      none: "{count} programmes across China differ in what they count, how or when, so they are not ranked",
    },
    group: {
      comparable: "{names} may stand side by side",
      caution: "{names} may stand side by side with care",
    },
    groupSeparator: "; ",
    ours: {
      said: "{name} {amount}: {beside}{rest}{lacking}.",
      beside: {
        comparable: "may stand beside {others}, no. {place}",
        caution: "may stand beside {others} with care, no. {place}",
      },
      rest: "; the other {count} may not ({kinds})",
      none: "none of the {count} others may stand beside it ({kinds})",
      lacking: "; {count} without a verified number",
      absent: "None of ours counts {counted}.",
      noFigure: "{name}: number not published or not verified.",
      andOthers: " and more",
    },
    subtitle:
      "Grouped by what is counted; only what the rules allow shares an axis. The newest total of each, else its newest batch; nothing is computed.",
    heading: "Counting {counted}: {count} programmes",
    single: "One programme each: {count}",
    oneEach: "counting {counted}",
    mind: (kinds: string) => `To be minded: ${kinds}.`,
    apart: (kinds: string) => `The rest may not: ${kinds}.`,
    unranked: (kinds: string) => `Not ranked: ${kinds}.`,
    lacking: (names: string) => `Number not published or not verified: ${names}.`,
    kindSeparator: ", ",
    open: "Operator, number and target of each",
    card: {
      total: "Total {amount}, as of {date}",
      batch: "{batch} {amount}, {date}; no total found",
      addition: "Added {amount}, {date}; no total found",
      noFigure: "Number not published or not verified",
      target: "Target {amount}, due {due}",
      openTarget: "Target {amount}",
      noOperator: "Operator not found",
      grade: (grade: string) => `grade ${grade} source`,
    },
    caption: "Programmes across China",
    columns: {
      operator: "Operator",
      mechanism: "Mechanism",
      counted: "Counts",
      newest: "Newest number",
      target: "Target",
    },
    counts: {
      other: "certification projects",
      trademark: "trademarks",
      standard: "standards",
      certificate: "certificates",
    } as Record<string, string>,
  },
);
