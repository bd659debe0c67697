import {bilingual} from "./language.ts";

export type NationalMetric = "time_honoured_national" | "single_champion_enterprises";

/** Wording of the lists the whole country shares. */
export const nationalText = bilingual(
  {
    lists: {
      time_honoured_national: {
        name: "中华老字号",
        question: "中华老字号，各省有多少",
        heading: "累计数（个）",
        subtitle:
          "商务部等认定的中华老字号品牌，各省最新公布的累计数。只有口径相同、两个日期之间没有新认定一批的，才放在一根轴上排序。空心条为约数或C级来源。",
      },
      single_champion_enterprises: {
        name: "制造业单项冠军",
        question: "制造业单项冠军，各省有多少",
        heading: "累计数（家）",
        subtitle:
          "工业和信息化部认定的制造业单项冠军企业，各省最新公布的累计数。只有口径相同、两个日期之间没有新认定一批的，才放在一根轴上排序。空心条为约数或C级来源。",
      },
    },
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
      heading: "每百万常住人口（个，推算）",
      name: "中华老字号，每百万常住人口",
      note: "分母为{year}末常住人口，出自当年统计公报等公布数。",
      otherwise: "{region}用的是{metric}，因此带“约”字，慎比。",
      missing: (places: string) => `${places}：评估日之前，那一年的常住人口未见公布。`,
    },
  },
  {
    lists: {
      time_honoured_national: {
        name: "China Time-honoured Brands",
        question: "China Time-honoured Brands: how many in each province",
        heading: "Total (brands)",
        subtitle:
          "Brands recognised as China Time-honoured by the Ministry of Commerce: the newest published total of each province. Only totals of one definition with no new batch between their dates share an axis and an order. Hollow: rounded or grade C.",
      },
      single_champion_enterprises: {
        name: "Manufacturing single champions",
        question: "Manufacturing single champions: how many in each province",
        heading: "Total (enterprises)",
        subtitle:
          "Enterprises recognised as manufacturing single champions by the Ministry of Industry and Information Technology: the newest published total of each province. Only totals of one definition with no new batch between their dates share an axis and an order. Hollow: rounded or grade C.",
      },
    },
    titles: {
      led: "{name}: of the comparable provinces {leader} has the most, then {others}",
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
      heading: "Per million residents (computed)",
      name: "China Time-honoured Brands per million residents",
      note: "Divided by the permanent population at the end of {year}.",
      otherwise: " {region} is divided by: {metric}, hence “about”; compare with care.",
      missing: (places: string) =>
        ` ${places}: no population of that year was found published before the evaluation date.`,
    },
  },
);
