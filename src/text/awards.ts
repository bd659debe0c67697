import {bilingual} from "./language.ts";

export const awardsText = bilingual(
  {
    none: "未见公布",
    levels: {
      title: "{level}累计{totals}",
      semicolon: "；",
      total: "{place}{amount}（{year}）",
      silent: "{places}未见公布",
      subtitle: "各省授予对象和截至日期不同，只供查阅，不排名次；组织、团队、个人不相加。",
      caption: "各级质量奖累计数",
      level: "奖项",
    },
    editions: {
      title: "{edition}{award}：{won}",
      won: "{place}{amounts}",
      amount: "{recipients}{amount}",
      and: "、",
      semicolon: "；",
      silent: "{places}未见公布",
      stop: "。",
      subtitle:
        "正奖与提名奖、组织与个人分列。未见公布不是零。各省各市评选周期和名额不同，只列年份，不跨省比较。中国质量奖由政府设立，不是协会的全国质量奖。",
      caption: "质量奖历届授奖数",
      scopes: {
        national: "国家：中国质量奖",
        provincial: "省：政府质量奖",
        city: "市：政府质量奖",
      },
      heads: {national: "届次与奖项", provincial: "年份与奖项", city: "年份与奖项"},
      year: (year: string) => `${year}年`,
      short: {organisations: "组织", persons: "个人"} as Record<string, string>,
    },
  },
  {
    none: "not published",
    levels: {
      title: "{level}: {totals}",
      semicolon: "; ",
      total: "{place} {amount} ({year})",
      silent: "{places} not published",
      subtitle:
        "Recipients and dates differ by province: for reference, not for ranking. Organisations, teams and persons are never added up.",
      caption: "Totals of quality awards by level",
      level: "Award",
    },
    editions: {
      title: "{award}, {edition}: {won}",
      won: "{place} {amounts}",
      amount: "{amount} to {recipients}",
      and: " and ",
      semicolon: "; ",
      silent: "{places} not published",
      stop: ".",
      subtitle:
        "Award and nomination, organisations (org.) and persons (pers.) apart. Not published is not zero. Cycles and quotas differ by place, so only years are given and provinces are not compared. The China Quality Award is the government's, not the association's National Quality Award.",
      caption: "Quality awards by edition",
      scopes: {
        national: "National: China Quality Award",
        provincial: "Provincial government awards",
        city: "City government awards",
      },
      heads: {national: "Edition and prize", provincial: "Year and prize", city: "Year and prize"},
      year: (year: string) => year,
      short: {organisations: "org.", persons: "pers."} as Record<string, string>,
    },
  },
);
