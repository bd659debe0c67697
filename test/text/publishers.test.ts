import {describe, expect, it} from "vitest";
import {publisherName} from "../../src/text/publishers.ts";
import {rowsOf} from "../browser/names.ts";

describe(publisherName, () => {
  it.each<[string, string | null, string | null]>([
    ["未署名", null, null],
    ["立项文件未署名", null, null],
    ["未署名（青岛地方报纸）", "青岛地方报纸", "Qingdao newspaper"],
    ["未署名（引山东省市场监管局）", "引山东省市场监管局", "citing 山东省市场监管局"],
    [
      "未署名（企业网站转载，报纸未写明）",
      "企业网站转载，报纸未写明",
      "republished by a company website, newspaper not stated",
    ],
  ])("of the unsigned %s describes it: %s, %s", (publisher, chinese, english) => {
    expect(publisherName(publisher, "zh")).toBe(chinese);
    expect(publisherName(publisher, "en")).toBe(english);
  });

  it.each<[string, string]>([
    ["媒体报道（2023年8月10日）", "media report (10 August 2023)"],
    ["郑州媒体（记者 李爱琴；网易号）", "Zhengzhou media (reporter 李爱琴, 网易号)"],
    ["湖南日报（转载：新华网湖南频道）", "湖南日报 (republished by 新华网湖南频道)"],
    ["湖南日报（红网转发）", "湖南日报 (passed on by 红网)"],
    ["湖南省人民政府（英文网站）", "湖南省人民政府 (English website)"],
    ["新华网浙江频道（认证网转载）", "新华网浙江频道 (republished by 认证网)"],
    ["湖州日报，浙江在线刊发", "湖州日报 (carried by 浙江在线)"],
    ["山西日报", "山西日报"],
  ])("of %s is %s", (publisher, english) => {
    expect(publisherName(publisher, "en")).toBe(english);
    expect(publisherName(publisher, "zh")).toBe(publisher);
  });

  it("is null where there is none", () => {
    expect(publisherName(null, "en")).toBeNull();
  });

  it("leaves names alone in Chinese: no publisher of the data keeps a word that is no name", () => {
    const describing = /未署名|媒体报道|^..媒体|期刊|转载|转发|收录|供稿|刊发|刊载|记者|报道$|摘要/;
    const left = rowsOf("sources").map(({publisher}) => publisherName(publisher!, "en") ?? "");
    expect(left.filter((name) => describing.test(name))).toEqual([]);
  });
});
