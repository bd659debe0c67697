import type {PolicyRow} from "../../../src/queries/policy-list.ts";
import type {BatchRow} from "../../../src/queries/timeline-batches.ts";
import {figure} from "../../domain/sample.ts";

const policy = (changes: Partial<PolicyRow>): PolicyRow => ({
  policy: "P-1",
  region: "140000",
  kind: "decree",
  batch: null,
  title_zh: "关于打造公用品牌的意见",
  title_en: "Opinions on the public brand",
  document_no: "晋政发〔2021〕24号",
  issuer: "山西省人民政府",
  issued_on: "2021-07-30",
  what_zh: "到2025年形成200个左右。",
  what_en: "About 200 by 2025.",
  same_as: null,
  also_in: null,
  also_from: null,
  source: "gov",
  grade: "A",
  title: "意见",
  publisher: "山西省人民政府",
  publisher_en: null,
  published_on: "2021-08-02",
  ...changes,
});

const batch = (changes: Partial<BatchRow>): BatchRow => ({
  batch: "jingpin-1",
  programme: "jingpin",
  region: "140000",
  name_zh: "第一批山西精品",
  name_en: "First batch of Shanxi Jingpin",
  headline: true,
  announced_on: "2023-04-27",
  source: "paper",
  grade: "B",
  publisher: "山西日报",
  publisher_en: null,
  published_on: "2023-04-28",
  ...changes,
});

const region = (code: string, name_zh: string, name_en: string) => ({
  kind: "region",
  code,
  name_zh,
  name_en,
  plural: null,
  number: null,
});

const total = figure({observation: "O-40", value: 40, as_of: "2023-04-27"});
/** Some of what happened, and the total and size of the batch announced. */
export const rows = {
  names: [
    region("100000", "全国", "China"),
    region("140000", "山西", "Shanxi"),
    region("140100", "太原", "Taiyuan"),
    region("430000", "湖南", "Hunan"),
    {...region("product", "个", "product"), kind: "unit", plural: "products"},
  ],
  "policy-list": [
    policy({}),
    policy({
      policy: "P-city",
      region: "140100",
      kind: "plan",
      issued_on: "2023-12-27",
      title_zh: "质量强市方案",
    }),
    policy({
      policy: "P-hunan",
      region: "430000",
      kind: "event",
      issued_on: "2025-09-05",
      title_zh: "质量月启动",
    }),
    policy({policy: "P-far", region: "440000", issued_on: "2025-10-01", title_zh: "广东纲要"}),
    policy({policy: "P-old", issued_on: "2005", title_zh: "质量奖办法"}),
    policy({
      policy: "P-again",
      same_as: "P-1",
      source: "daily",
      title: "日报转载",
      published_on: "2021-08-05",
    }),
    policy({policy: "P-unsure", issued_on: "2026-01-27", title_zh: "工作报告", grade: "D"}),
    policy({policy: "P-undated", issued_on: null, title_zh: "暂行办法"}),
    policy({
      policy: "P-national",
      region: "100000",
      kind: "plan",
      issued_on: "2023-02",
      title_zh: "质量强国建设纲要",
    }),
  ],
  "timeline-batches": [
    batch({}),
    batch({
      batch: "minor-1",
      programme: "minor",
      headline: false,
      announced_on: "2022",
      name_zh: "首批专业镇",
    }),
  ],
  "headline-totals": [total],
  "batch-additions": [{...total, batch: "jingpin-1", kind: "flow"}],
};
