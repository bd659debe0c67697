import {bilingual} from "./language.ts";

export const awardsText = bilingual(
  {
    lead: "质量奖分国家、省、市、县四级，奖给组织、团队或个人，三者从不相加。各省周期和名额不同，届次不可一对一比较。中国质量奖由政府设立，与协会的全国质量奖不是一回事。",
    levels: {
      title: "各级质量奖的最新累计数",
      subtitle:
        "每格为最新公布的累计数及其截至日期。各省日期、对象不同，只供查阅，不排名次。空格表示未见公布，不是零。",
      caption: "各级质量奖累计数",
      level: "奖项",
      none: "未见公布",
    },
    national: {
      title: "中国质量奖历届获奖数",
      subtitle:
        "全国每届获奖的数目，各图刻度不同。正奖与提名奖分开，组织与个人分开。空心柱为推算值（由名单清点）或约数。",
      caption: "中国质量奖历届获奖数（全国）",
    },
    provinces: {
      title: "同一届中国质量奖，各省得了多少",
      subtitle:
        "同一届、同一奖项、同一对象才放在一张图里。没有列出的省为未见公布，不是零。空心柱为推算值（由名单清点），可能不全。",
      caption: "中国质量奖历届获奖数（分省）",
      missing: (names: string) => `未见公布：${names}`,
    },
    provincial: {
      title: "省级政府质量奖每一届授予多少",
      subtitle: "各省评选周期和名额不同，各图刻度不同，不跨省比较。正奖与提名奖分开，组织、团队与个人分开。",
      caption: "省级政府质量奖历届授奖数",
    },
  },
  {
    lead: "Quality awards are given at national, provincial, city and county level, to organisations, teams or persons, which are never added up. Cycles and quotas differ by province, so editions do not match one to one. The China Quality Award is the government's; the association's National Quality Award is another.",
    levels: {
      title: "Newest totals of awards at each level",
      subtitle:
        "Each cell is the newest published total with its date. Dates and recipients differ by province: for reference, not for ranking. An empty cell was not found published; it is not zero.",
      caption: "Totals of quality awards by level",
      level: "Award",
      none: "not published",
    },
    national: {
      title: "The China Quality Award by edition",
      subtitle:
        "Awards in each edition, nation-wide, each panel with its own scale. Award and nomination, organisations and persons are kept apart. Hollow columns are computed (counted from lists) or rounded.",
      caption: "China Quality Award by edition, whole country",
    },
    provinces: {
      title: "One edition of the China Quality Award, by province",
      subtitle:
        "Only the same edition, prize and kind of recipient share a chart. A province that is not listed was not found published; it is not zero. Hollow bars are counted from lists and may be incomplete.",
      caption: "China Quality Award by edition and province",
      missing: (names: string) => `Not published: ${names}`,
    },
    provincial: {
      title: "What each edition of a provincial quality award gave",
      subtitle:
        "Cycles and quotas differ by province; each panel has its own scale and is not compared across provinces. Award and nomination, organisations, teams and persons are kept apart.",
      caption: "Provincial quality awards by edition",
    },
  },
);
