import type {Outcome, ReasonCode} from "../domain/comparability.ts";
import {bilingual} from "./language.ts";

/** Wording of the comparability guard. `{a}` and `{b}` are what the two figures have in place of each other. */
export const comparabilityText = bilingual(
  {
    title: "为什么不能直接比",
    subtitle:
      "两两核对各项目的主要序列：指标、计数对象、机制、口径、日期，只要有一样不同就不排名次。点一格，看全部理由和可以比的东西。",
    caption: "主要序列两两能否排名",
    series: "序列",
    outcomes: {comparable: "可比", caution: "慎比", not_comparable: "不可比"} satisfies Record<
      Outcome,
      string
    >,
    pair: "{a}与{b}：{outcome}",
    reasons: {
      metric: "指标不同：{a}；{b}",
      counted: "数的东西不同：{a}；{b}",
      mechanism: "机制不同：{a}；{b}",
      definition: "口径不同：{a}；{b}",
      population: "对象不同：{a}；{b}",
      kind: "性质不同：{a}；{b}",
      status: "状态不同：{a}；{b}",
      region_level: "地区层级不同",
      period: "所属期间不同：{a}；{b}",
      vintage: "数据版本不同：{a}；{b}",
      breakdown: "分组不同",
      batch_between: "两个日期之间又公布了一批（{a}）",
      calendar_unknown: "日期不同（{a}；{b}），其间是否又公布过批次不清楚",
      dates_far: "日期相差三年以上（{a}；{b}）",
      dates_apart: "日期相差一年以上（{a}；{b}）",
    } satisfies Record<ReasonCode, string>,
    none: "未注明",
    instead: "可以比的：",
    alternatives: {
      progress: "各自目标的序时进度（见“目标进度”页）",
      rate: "各批次的入选率（见本页）",
      history: "各自的批次和累计历史（见本页各图，刻度各自独立）",
    },
    counts: {
      product_or_service: "产品或服务",
      product: "产品",
      enterprise: "企业",
      organisation: "组织",
      brand: "品牌",
      certificate: "证书",
      standard: "标准",
    } as Record<string, string>,
  },
  {
    title: "Why these cannot be compared directly",
    subtitle:
      "The headline series are checked pair by pair: metric, counted object, mechanism, definition, date. One difference is enough to refuse a ranking. Open a cell for every reason and for what may be compared instead.",
    caption: "Whether headline series may be ranked, pair by pair",
    series: "Series",
    outcomes: {comparable: "comparable", caution: "with care", not_comparable: "not comparable"},
    pair: "{a} beside {b}: {outcome}",
    reasons: {
      metric: "Different metrics: {a}; {b}",
      counted: "Different things are counted: {a}; {b}",
      mechanism: "Different mechanisms: {a}; {b}",
      definition: "Different definitions: {a}; {b}",
      population: "Different recipients: {a}; {b}",
      kind: "Different kinds: {a}; {b}",
      status: "Different status: {a}; {b}",
      region_level: "Different levels of region",
      period: "Different periods: {a}; {b}",
      vintage: "Different vintages: {a}; {b}",
      breakdown: "Different splits",
      batch_between: "A batch was announced between the two dates ({a})",
      calendar_unknown: "Different dates ({a}; {b}); whether a batch came between is not known",
      dates_far: "More than three years apart ({a}; {b})",
      dates_apart: "More than a year apart ({a}; {b})",
    },
    none: "not stated",
    instead: "What may be compared: ",
    alternatives: {
      progress: "progress of each toward its own target (see Targets)",
      rate: "selection rates by round (on this page)",
      history: "each one's own batches and totals (the panels of this page, each on its own scale)",
    },
    counts: {
      product_or_service: "products or services",
      product: "products",
      enterprise: "enterprises",
      organisation: "organisations",
      brand: "brands",
      certificate: "certificates",
      standard: "standards",
    } as Record<string, string>,
  },
);
