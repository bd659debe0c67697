import type {Stage} from "../domain/selection.ts";
import {bilingual} from "./language.ts";

export const certifiedText = bilingual(
  {
    lead: "各项目统计的对象和公布时点不同，不排名次；分别看累计、批次和入选率。",
    totals: {
      title: "公布的累计数到哪一天为止",
      newest: "最新累计：{all}",
      newestOf: "{programme}{amount}",
      subtitle:
        "各图纵轴刻度不同，不可跨图比较高低。相隔满两年、其间没有公布的两个数，阶梯在中间断开。不同口径各画一张图，只有一个数的口径只用文字列出；锯齿线处另有口径开始。",
      panel: "{programme}：{amount}，截至{date}",
      definition: "{definition}：{amount}（{date}）",
      historical: "（历史称号，已停止）",
      line: (definition: string) => `口径：${definition}`,
      under: (name: string) => `（${name}）`,
      past: "{total}，{about}。",
      minded: "口径说明",
      gap: "{date}之后的累计数未见公布。{sequel}",
      break: "另有口径",
      breaks:
        "口径变化：{changes}。锯齿线标出另一口径从哪里开始；线只在同一口径内相连，不同口径不能连成一个序列。",
      change: "{date}起有“{definition}”口径（{amount}）",
      changeStop: "；",
      plan: (amount: string, year: string) => `${year}年计划${amount}`,
      planShort: (amount: string) => `计划${amount}`,
      goal: (amount: string) => `目标${amount}`,
      aria: (name: string) => `${name}的累计数阶梯图`,
      summary: "{name}从{firstDate}的{first}到{lastDate}的{last}。",
      summaryOne: "{name}只公布过一个累计数：{lastDate}的{last}。",
      caption: "各序列的累计数",
    },
    batches: {
      title: "每一批新增多少",
      newest: "最近一批：{all}",
      newestOf: "{programme}{amount}（{date}）",
      subtitle:
        "按公布日期排列，各图刻度不同。标“推算”的是相邻两个累计数之差，来源未单独公布。斜线柱为计划，不是结果。",
      caption: "各批次新增数",
      difference: (date: string) => `至${date}`,
      plan: (year: string) => `${year}年计划`,
      derived: "推算",
    },
    rounds: {
      title: "申报的有多少入选",
      range: "公布过申报数的批次，{counted}计的入选率从{low}到{high}",
      subtitle: "同一批次从申报、受理到入选。入选率 = 入选数 ÷ 申报数，为推算值；只在两端都是确数时计算。",
      stages: {1: "申报", 2: "受理", 3: "入选"} satisfies Record<Stage["stage"], string>,
      heading: "{batch}（{counted}）",
      rate: "，入选率{rate}",
      counted: {item: "按项", applicant: "按主体", mixed: "申报按主体、入选按品牌"} as Record<string, string>,
      caption: "各批次的申报、受理与入选",
    },
    cities: {
      title: "各市数字：只有日期一致的才放在一起",
      subtitle: "同一指标、同一日期（或同一批次）公布的市放在一组；其余只列出，不排序。",
      caption: "各市公布的数字",
      together: "日期一致，可并列",
      alone: "日期不同，不并列",
      comparable: "能否并列",
    },
  },
  {
    lead: "The programmes count different things on different dates, so nothing is ranked: each has its own totals, batches and selection rate.",
    totals: {
      title: "How far the published totals reach",
      newest: "Newest totals: {all}",
      newestOf: "{programme} {amount}",
      subtitle:
        "Each panel has its own scale: do not compare heights across panels. Between totals more than two years apart the steps break. Each definition has a chart of its own; one with a single total is only listed. A zigzag marks where another definition begins.",
      panel: "{programme}: {amount} as of {date}",
      definition: "{definition}: {amount} ({date})",
      historical: " (historical title, discontinued)",
      line: (definition: string) => `Definition: ${definition}`,
      under: (name: string) => ` (${name})`,
      past: "{total}: {about}.",
      minded: "On definitions",
      gap: "No total after {date} was found published. {sequel}",
      break: "another definition",
      breaks:
        "Definition changes: {changes}. A zigzag shows where another definition begins; a line joins figures of one definition only, and figures of two are never one series. ",
      change: "{definition} from {date} ({amount})",
      changeStop: "; ",
      plan: (amount: string, year: string) => `${year} plan: ${amount}`,
      planShort: (amount: string) => `plan: ${amount}`,
      goal: (amount: string) => `target: ${amount}`,
      aria: (name: string) => `Step chart of the totals of ${name}`,
      summary: "{name}: from {first} on {firstDate} to {last} on {lastDate}. ",
      summaryOne: "{name}: a single published total, {last} on {lastDate}. ",
      caption: "Totals of each series",
    },
    batches: {
      title: "What each batch added",
      newest: "Newest batches: {all}",
      newestOf: "{programme} {amount} ({date})",
      subtitle:
        "In the order of announcement, each panel with its own scale. “Computed” is the difference of two totals, not published by itself. Hatched columns are plans, not results.",
      caption: "Additions by batch",
      difference: (date: string) => `to ${date}`,
      plan: (year: string) => `${year} plan`,
      derived: "computed",
    },
    rounds: {
      title: "How many applicants were selected",
      range: "Selection rates {counted}, where applications were published, range from {low} to {high}",
      subtitle:
        "One round from application through acceptance to selection. Selection rate = selected ÷ applied, computed by us, only where both ends are exact.",
      stages: {1: "Applied", 2: "Accepted", 3: "Selected"} satisfies Record<Stage["stage"], string>,
      heading: "{batch} ({counted})",
      rate: ": {rate} selected",
      counted: {item: "by item", applicant: "by applicant", mixed: "applicants against brands"} as Record<
        string,
        string
      >,
      caption: "Applied, accepted and selected by round",
    },
    cities: {
      title: "Cities: side by side only where the dates agree",
      subtitle:
        "Cities published for the same metric on the same date (or in the same batch) form a group; the others are listed without an order.",
      caption: "Published figures by city",
      together: "same date, side by side",
      alone: "dates differ, not compared",
      comparable: "Side by side?",
    },
  },
);
