import type {Language} from "../domain/view.ts";
import {englishName} from "./bodies.ts";
import {formatDate} from "./format.ts";

/**
 * A publisher or issuer in the reader's language: in English as the record names it (`english`), else by the English name of a
 * body, with what only describes it (报纸, 转载). What is unsigned is only described. Null where there is neither a name nor a
 * description.
 */
export function publisherName(
  publisher: string | null,
  language: Language,
  english: string | null = null,
): string | null {
  if (publisher === null) return null;
  if (language === "en" && english) return english;
  const [, name = publisher, aside] = /^([^（，]*)[（，](.*?)）?$/.exec(publisher) ?? [];
  const description =
    language === "zh"
      ? aside
      : aside
          ?.split(/[；，]/)
          .map(described)
          .join(", ");
  if (isUnsigned(publisher)) return description ?? null;
  if (language === "zh") return publisher;
  return description ? `${nameOf(name)} (${description})` : nameOf(publisher);
}

/** A publisher in few words: in English without what describes it, which its record tells. */
export function shortPublisher(
  publisher: string | null,
  language: Language,
  english: string | null,
): string | null {
  const name = publisherName(publisher, language, english);
  return language === "zh" ? name : (name?.replace(/ \(.*\)$/, "") ?? null);
}

/** The title of a document: in English as translated, in Chinese as printed and marked where it was printed in another language. */
export function documentTitle(
  {title, title_en}: {title: string; title_en: string | null},
  language: Language,
): string {
  if (language === "en") return title_en ?? title;
  return /\p{Script=Han}/u.test(title) ? title : `${title}（英文）`;
}

/** Whether a source names nobody who published it. */
export function isUnsigned(publisher: string | null): boolean {
  return publisher === null || /^(?:立项文件)?未署名/.test(publisher);
}

/** What a publisher's name says it publishes in; null where it does not say. */
export type Medium = "newspaper" | "periodical" | "website";

export function mediumOf(publisher: string | null): Medium | null {
  if (!publisher) return null;
  if (/期刊|杂志|第\d+期/.test(publisher)) return "periodical";
  const [name = ""] = publisher.split("（");
  if (/(?:(?<!公)报|每日电讯)(?:[·/、，]|$)/.test(name) || /报纸/.test(publisher)) return "newspaper";
  return /网|频道|客户端|新媒体|公众号|在线/.test(name) ? "website" : null;
}

function nameOf(text: string): string {
  const parts = text.split("；");
  return parts.map((one) => words[one] ?? englishName(one)).join("; ");
}

function described(text: string): string {
  const day = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (day) return formatDate(day.slice(1).join("-"), "en");
  const [, year, issue] = /^(\d{4})年第0?(\d+)期$/.exec(text) ?? [];
  if (issue) return `no. ${issue} of ${year}`;
  if (words[text]) return words[text];
  for (const [pattern, before] of patterns) {
    const found = pattern.exec(text)?.[1]?.trim();
    if (found) return `${before} ${words[found] ?? englishName(found)}`;
  }
  return englishName(text);
}

// What a publisher is to the text; what stands in the brackets is whose name follows.
const patterns: readonly [RegExp, string][] = [
  [/^转载：(.+)$/, "republished by"],
  [/^经(.+)转载$/, "republished by"],
  [/^(.+?)等?转载$/, "republished by"],
  [/^(.+)转发$/, "passed on by"],
  [/^(.+)收录$/, "kept by"],
  [/^(.+)刊[发载]$/, "carried by"],
  [/^(.+)供稿$/, "text by"],
  [/^(.+)稿$/, "text by"],
  [/^稿源(.+)$/, "text by"],
  [/^编者为(.+)$/, "edited by"],
  [/^(?:全媒体)?记者 ?(.+)$/, "reporter"],
  [/^通讯员 (.+)$/, "correspondent"],
  [/^(?:作者 |文\/)(.+)$/, "by"],
  [/^引(.+)$/, "citing"],
  [/^据(.+)$/, "after"],
  [/^来源：(.+)$/, "source:"],
  [/^转述(.+)$/, "retelling"],
];

const words: Record<string, string> = {
  中国工业新闻网: "China Industry News",
  青报观象山: "Qingdao Daily, Guanxiangshan",
  观海新闻: "Guanhai News",
  经济导报: "Economic Herald",
  改革网: "China Reform Net",
  深圳报业集团: "Shenzhen Press Group",
  齐鲁壹点: "Qilu Yidian",
  媒体报道: "media report",
  期刊文章: "journal article",
  期刊摘要: "journal abstract",
  期刊文本: "journal text",
  报纸文本: "newspaper text",
  报刊摘要: "press digest",
  自动摘要: "automatic digest",
  转载: "republished",
  转载站: "a repost site",
  网页: "a web page",
  汇编: "compiled",
  问答页: "a question page",
  百科词条: "encyclopaedia entry",
  百科类页面: "an encyclopaedia page",
  微信公众号存档: "archived WeChat account",
  企业消息: "company news",
  采集: "collected",
  电子版: "digital edition",
  供图: "picture supplied",
  企业供稿: "text by the company",
  报道转载: "republished report",
  英文网站: "English website",
  英文机器译文: "machine translation into English",
  检验公司网站转载英译: "English translation republished by an inspection company",
  青岛地方报纸: "Qingdao newspaper",
  潍坊地方报纸: "Weifang newspaper",
  济南地方报纸: "Jinan newspaper",
  青岛本地报道: "local report from Qingdao",
  "潍坊本地网站wfipa.com": "Weifang local website wfipa.com",
  原报纸未写明: "newspaper not stated",
  报纸未写明: "newspaper not stated",
  带编者按的专题报道: "feature with an editor's note",
  官方口吻的消息: "notice in official wording",
  政策库收录公示文本: "public notice kept in a policy library",
  市级市场监管局转发: "passed on by a city market-regulation bureau",
  领导活动栏目: "leaders' activities column",
  政务网咨询平台: "government enquiry platform",
  商务部例行发布会: "regular press conference of the Ministry of Commerce",
  省政府新闻办发布会: "press conference of the provincial government",
  行业协会: "a trade association",
  行业网站: "a trade website",
  企业网站: "a company website",
  招商网站: "an investment website",
  咨询网站: "a consultancy website",
  咨询机构网站: "a consultancy website",
  证券社区网站: "a stock forum",
  法律文本网站: "a website of legal texts",
  写字楼网站: "an office-letting website",
  孵化集群网站: "an incubator website",
  苗木行业网站: "a nursery-trade website",
  起重机行业网站: "a crane-trade website",
  区域经济网页: "a regional-economy page",
  百家号文章: "Baijiahao post",
  发布: "announced",
  中央批准: "approved by the central authorities",
  国家质检总局组织: "organised by the national quality authority",
  省市场监管局指导: "guided by the provincial market regulator",
  省民政厅批准: "approved by the provincial civil affairs department",
  两省一市: "two provinces and one city",
  副省长王建满出席: "attended by Vice Governor Wang Jianman",
  首届颁证仪式报道的英文译文: "English translation of a report on the first award ceremony",
  行业新闻网站: "a trade news website",
  浙江文章的英文机器译文: "machine translation of a Zhejiang article",
};
