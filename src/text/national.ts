import {bilingual} from "./language.ts";

/** Wording of the lists that provinces are compared by; what each is called and holds is in the data. */
export const nationalText = bilingual(
  {
    subtitle: (about: string) =>
      `${about}，各省最新公布的累计数。只有口径相同、两个日期之间没有新认定一批的，才放在一根轴上排序。`,
    heading: (unit: string) => `累计数（${unit}）`,
    question: (name: string) => `${name}，各省有多少`,
    titles: {led: "{name}：可比的省中{leader}最多，其后是{others}", listed: "{name}：{all}"},
    counted: "{region}{amount}",
    place: "{region}（{date}）",
    off: "{region}为{amount}，截至{date}，不与{beside}并列：{reasons}。",
    missing: (places: string) => `${places}：评估日之前的累计数未见公布。`,
    caution: (reasons: string) => `慎比：${reasons}。因此不说谁最多。`,
    separator: "；",
    axis: "并列",
    together: "可并列",
    apart: "不并列",
    perMillion: {
      heading: (unit: string) => `每百万常住人口（${unit}，推算）`,
      name: (name: string) => `${name}，每百万常住人口`,
      note: "分母为{year}末常住人口，出自当年统计公报等公布数。",
      otherwise: "{region}用的是{metric}，因此带“约”字，慎比。",
      missing: (places: string) => `${places}：评估日之前，那一年的常住人口未见公布。`,
    },
  },
  {
    subtitle: (about: string) =>
      `${about}: the newest published total of each province. Only totals of one definition with no new batch between their dates share an axis and an order.`,
    heading: (unit: string) => `Total (${unit})`,
    question: (name: string) => `${name}: how many in each province`,
    titles: {
      led: "{name}: most of the comparable provinces {leader}, then {others}",
      listed: "{name}: {all}",
    },
    counted: "{region} {amount}",
    place: "{region} ({date})",
    off: "{region}: {amount} as of {date}, not set beside {beside}. {reasons}.",
    missing: (places: string) => `${places}: no total before the evaluation date was found published.`,
    caution: (reasons: string) => `With care: ${reasons}. So nobody is said to have the most.`,
    separator: "; ",
    axis: "On the axis",
    together: "yes",
    apart: "no",
    perMillion: {
      heading: () => "Per million residents (computed)",
      name: (name: string) => `${name} per million residents`,
      note: "Divided by the permanent population at the end of {year}.",
      otherwise: " {region} is divided by: {metric}, hence “about”; compare with care.",
      missing: (places: string) =>
        ` ${places}: no population of that year was found published before the evaluation date.`,
    },
  },
);
