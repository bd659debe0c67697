import {describe, expect, it} from "vitest";
import {documentTitle, publisherName, shortPublisher} from "../../src/text/publishers.ts";
import {rowsOf} from "../browser/names.ts";

describe(publisherName, () => {
  it.each<[string, string | null, string | null]>([
    ["未署名", null, null],
    ["立项文件未署名", null, null],
    ["未署名（青岛地方报纸）", "青岛地方报纸", "Qingdao newspaper"],
    [
      "未署名（引山东省市场监管局）",
      "引山东省市场监管局",
      "citing Shandong Administration for Market Regulation",
    ],
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
    ["郑州媒体（记者 李爱琴；网易号）", "Zhengzhou media (reporter 李爱琴, NetEase account)"],
    ["湖南日报（转载：新华网湖南频道）", "Hunan Daily (republished by Xinhuanet, Hunan)"],
    ["湖南日报（红网转发）", "Hunan Daily (passed on by Rednet)"],
    ["湖南省人民政府（英文网站）", "Hunan People's Government (English website)"],
    ["新华网浙江频道（认证网转载）", "Xinhuanet, Zhejiang (republished by 认证网)"],
    ["湖州日报，浙江在线刊发", "Huzhou Daily (carried by Zhejiang Online)"],
    ["山西日报", "Shanxi Daily"],
    ["山西省统计局、国家统计局山西调查总队", "Shanxi Bureau of Statistics, NBS Survey Office in Shanxi"],
    ["长沙县市场监督管理局", "Changsha County Administration for Market Regulation"],
    ["丽水市莲都区人民政府", "Liandu People's Government"],
    ["商务部等5部门", "Ministry of Commerce and other departments"],
    ["中共湖南省委、湖南省人民政府", "Hunan Party Committee, Hunan People's Government"],
    [
      "山西省委、省政府；山西省工商局",
      "Shanxi Party Committee, the provincial government; Shanxi Administration for Industry and Commerce",
    ],
    ["盘古机械网", "盘古机械网"],
  ])("of %s is %s in English, and itself in Chinese", (publisher, english) => {
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

  it("gives every issuer and every publisher of the data an English name", () => {
    const names = [
      ...rowsOf("policies").map(({issuer}) => publisherName(issuer || null, "en")),
      ...rowsOf("sources").flatMap(({publisher, publisher_en}) =>
        [publisherName, shortPublisher].map((name) => name(publisher || null, "en", publisher_en || null)),
      ),
    ];
    expect(
      names.filter((name) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name ?? "")),
    ).toEqual([]);
  });

  it("takes from the data only names that no rule gives", () => {
    const needless = rowsOf("sources").filter(
      ({publisher, publisher_en}) => publisher_en && publisherName(publisher!, "en") === publisher_en,
    );
    expect(needless.map(({source}) => source)).toEqual([]);
  });

  it("says of every source of the data who published it, or what it is", () => {
    const silent = rowsOf("sources").filter(({publisher}) => publisherName(publisher || null, "zh") === null);
    expect(silent.map(({source}) => source)).toEqual([]);
  });
});

describe(documentTitle, () => {
  const decree = {title: "山西省品牌建设行动计划", title_en: "Action plan"};

  it("is translated for readers of English where somebody did, and as printed for those of Chinese", () => {
    expect(documentTitle(decree, "en")).toBe("Action plan");
    expect(documentTitle({...decree, title_en: null}, "en")).toBe(decree.title);
    expect(documentTitle(decree, "zh")).toBe(decree.title);
  });

  it("is marked on Chinese pages where it was printed in English", () => {
    expect(documentTitle({title: "28 Hunan products awarded GI", title_en: null}, "zh")).toBe(
      "28 Hunan products awarded GI（英文）",
    );
  });
});
