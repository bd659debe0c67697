import {bilingual} from "./language.ts";

export const industryText = bilingual(
  {
    lead: "类型不是行业，两者分开看；构成只在同一项目、同一批次内成立。",
    sectors: {
      title: (names: string) => `公布了行业构成的只有${names}`,
      none: "行业构成未见公布",
      subtitle: "每条为一个整体的100%，各段按统一行业排列；灰色段为未公布的部分。占比为推算值。",
      caption: "行业构成",
      crosswalk: "行业对照表",
      crosswalkNote: "公布的分类文字如何归入统一行业。",
      crosswalkColumns: ["公布的分类", "统一行业", "说明"],
    },
    types: {
      title: (names: string) => `公布了类型构成的有${names}`,
      none: "类型构成未见公布",
      missing: (names: string) => `${names}的行业构成均未见公布`,
      instead: (names: string) => `；${names}只公布了按类型的构成`,
      subtitle: "这些是奖项或品牌的类型，不是行业。每条为一个整体的100%，占比为推算值。",
      caption: "类型构成",
    },
    rest: "未公布",
    restNote: "其余未公布",
    aria: (name: string) => `${name}构成条形图`,
    historical: (year: string) => `历史资料，${year}年，项目已停止`,
    whole: "{name}：共{amount}",
  },
  {
    lead: "A type is not an industry, so the two are kept apart; a composition holds only within one programme and batch.",
    sectors: {
      title: (names: string) => `A make-up by industry was published only of ${names}`,
      none: "No make-up by industry was found published",
      subtitle:
        "Each bar is 100% of one whole, its parts in the order of harmonised sectors; grey is what was not published. Shares are computed.",
      caption: "Composition by industry",
      crosswalk: "Sector crosswalk",
      crosswalkNote: "How each published category text maps to a harmonised sector.",
      crosswalkColumns: ["Category as published", "Harmonised sector", "Note"],
    },
    types: {
      title: (names: string) => `A make-up by type was published of ${names}`,
      none: "No make-up by type was found published",
      missing: (names: string) => `No make-up by industry was published of ${names}`,
      instead: (names: string) => `; by type alone, of ${names}`,
      subtitle:
        "These are types of award or brand, not industries. Each bar is 100% of one whole; shares are computed.",
      caption: "Composition by type",
    },
    rest: "not published",
    restNote: "the rest was not published",
    aria: (name: string) => `Composition bar of ${name}`,
    historical: (year: string) => `historical, ${year}; the programme has ended`,
    whole: "{name}: {amount} in all",
  },
);
