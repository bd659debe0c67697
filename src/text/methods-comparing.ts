import type {Derivation} from "../domain/derived.ts";
import {bilingual} from "./language.ts";

/** The rules of comparing, computing and supposing. Wholly static; slots are thresholds. */
export const methodsComparing = bilingual(
  {
    comparability: {
      operations: {
        rule: "能不能比，要看拿来做什么：排名次、看走势、算占比、分组成，条件各不相同。理由不止一条时全部列出。不能排名的数字，不画在同一刻度上。",
        basis: "统计惯例：同口径、同时点、同范围才可比；分成四种用法为本工具约定。",
      },
      operationsCaption: "四种用法各要什么相同",
      operationsColumns: ["用法", "条件"],
      uses: [
        ["排名次", "下表每一条都要满足"],
        ["看走势", "同一地区、项目、指标、口径、对象、状态和核算版本；只有日期可以不同。口径一换，线就断开"],
        ["算占比", "同一口径、同一批次或同一天，数的是同一种东西，一个确是另一个的一部分"],
        ["分组成", "同一个总数的各部分，同一批次或同一天，分法相同，都没有限定词，合计不超过总数"],
      ],
      caption: "排名次的条件",
      columns: ["要看的", "不满足时", "结论"],
      outcomes: {caution: "慎比", not_comparable: "不可比"},
      conditions: [
        ["指标、计数对象", "指标不同，或数的是产品、企业、品牌等不同的东西", "not_comparable"],
        ["机制", "第三方认证、政府评价、遴选名单等不同", "not_comparable"],
        ["口径、对象、性质、状态", "任一项不同", "not_comparable"],
        ["口径、对象未注明", "一方或双方未注明，而这个指标不止一种口径、这个奖项不止一种对象", "caution"],
        ["地区层级、分组", "省与市、全部与部分", "not_comparable"],
        ["所属期间、核算版本", "不是同一期，或不是同一次核算", "not_comparable"],
        ["批次", "比较两批的增量，而不是同一批", "not_comparable"],
        [
          "其间的批次",
          "两个累计数的日期之间，其中一方所属的项目又公布过一批或一次复核；别的项目的批次和公示不算",
          "not_comparable",
        ],
        ["批次不详", "两个累计数的日期不同，其间有没有公布过批次不清楚", "caution"],
        ["日期较远", "相差超过{caution}个月，不超过{refusal}个月", "caution"],
        ["日期过远", "相差超过{refusal}个月", "not_comparable"],
      ] satisfies [string, string, "caution" | "not_comparable"][],
      basis: "两个月数的界限为本工具约定，其余为统计惯例。",
      size: {
        rule: "按地区生产总值或常住人口折算，只消除规模的差别；统计对象不同，折算以后仍不可比。分母取各数日期以前最后一个整年、同一次核算的数。",
        basis: "统计惯例。",
      },
      reliability: {
        rule: "限定词和来源等级标在每个数字上，不作为不可比的理由。",
        basis: "本工具约定：可靠不可靠与可比不可比是两件事。",
      },
    },
    derived: {
      rule: {
        rule: "来源没有印出、由本工具算出的数，都标“推算”，写明所用的数，不当作公布的数保存。",
        basis: "统计惯例：推算数与公布数分开。",
      },
      caption: "推算的种类",
      columns: ["推算", "算法"],
      operations: {
        difference: ["两期之差", "后一累计数 − 前一累计数；同一口径，都没有限定词"],
        ratio: ["占比、入选率", "部分 ÷ 整体；入选数 ÷ 申报数。不拿件数除以家数"],
        distance: ["离目标的差", "读数 − 目标值，单位为百分点或分"],
        per_gdp: ["每千亿元地区生产总值", "数量 ÷ 地区生产总值，折合每千亿元"],
        per_million: ["每百万常住人口", "数量 ÷ 常住人口，折合每百万人"],
      } satisfies Record<Derivation, [string, string]>,
      neverTitle: "从不做的事",
      never: [
        "不内插，不补没有公布的年份",
        "不把没有公布写成零",
        "不把数不同东西的数相加",
        "不把两种口径连成一条线",
        "不给不同日期的数字排名次而不说明",
        "不画从来没有设定过的目标",
        "不编综合得分",
      ],
      neverBasis: "本工具约定：没有公布就写“未见公布”，并写明检索截至哪一天。",
    },
    scenario: {
      rule: {
        rule: "情景回答“假如”：改目标数、改期限，或假设每月新增多少，其余按公布的数，用同一套算法重算。情景标“情景”字样，只留在网址里，不写入数据，也不改变任何判断。",
        basis: "本工具约定：假设与事实分开。",
      },
    },
  },
  {
    comparability: {
      operations: {
        rule: "Whether figures may be set together depends on what for: to rank, to follow a trend, to take a share, to compose a whole. Every reason against it is listed, not only the first. Figures that may not be ranked never share an axis.",
        basis:
          "statistical practice: same definition, same time, same scope; the four uses are our convention.",
      },
      operationsCaption: "What each use requires to be the same",
      operationsColumns: ["Use", "Conditions"],
      uses: [
        ["Rank", "every condition of the table below"],
        [
          "Trend",
          "same region, programme, metric, definition, population, status and vintage; only dates differ. A new definition breaks the line",
        ],
        [
          "Share",
          "same definition, same batch or day, same counted object, and one truly a part of the other",
        ],
        [
          "Composition",
          "parts of one total, of one batch or day, split the same way, all without qualifier, together no more than the total",
        ],
      ],
      caption: "Conditions for ranking",
      columns: ["Looked at", "Where it fails", "Outcome"],
      outcomes: {caution: "with care", not_comparable: "not comparable"},
      conditions: [
        [
          "Metric, counted object",
          "another metric, or other things counted: products, enterprises, brands",
          "not_comparable",
        ],
        [
          "Mechanism",
          "third-party certification beside government evaluation or a selected list",
          "not_comparable",
        ],
        ["Definition, population, kind, status", "any of them differs", "not_comparable"],
        [
          "Definition, population not stated",
          "on one side or both, where the metric has more than one definition or the award more than one kind of recipient",
          "caution",
        ],
        ["Level of region, split", "a province beside a city, a whole beside a part", "not_comparable"],
        ["Period, vintage", "not the same period or not the same computation", "not_comparable"],
        ["Batch", "additions of two batches that are not the same", "not_comparable"],
        [
          "Batches between",
          "a batch or review of a programme that one of the two totals counts was announced between their dates; those of others and mere proposals do not count",
          "not_comparable",
        ],
        [
          "Batches unknown",
          "the dates of the two totals differ, and whether a batch came between is not known",
          "caution",
        ],
        ["Dates apart", "more than {caution} months apart, no more than {refusal}", "caution"],
        ["Dates far apart", "more than {refusal} months apart", "not_comparable"],
      ],
      basis: "the two limits in months are our convention, the rest is statistical practice.",
      size: {
        rule: "Dividing by GDP or population removes a difference of size only; what counts different things stays incomparable. Denominators are those of the last full year before the dates of the counts, in one vintage.",
        basis: "statistical practice.",
      },
      reliability: {
        rule: "Qualifier and source grade are marked on each figure and are no reason against comparing.",
        basis: "our convention: reliable and comparable are two questions.",
      },
    },
    derived: {
      rule: {
        rule: "A number no source prints and this tool works out is marked as computed, names the figures it comes from, and is never stored as published.",
        basis: "statistical practice: computed and published are kept apart.",
      },
      caption: "What is computed",
      columns: ["Computed", "Formula"],
      operations: {
        difference: ["Difference of totals", "later total − earlier total; one definition, no qualifiers"],
        ratio: [
          "Share, selection rate",
          "part ÷ whole; certified ÷ applied. Items are never divided by applicants",
        ],
        distance: ["Distance from a target", "reading − target value, in points"],
        per_gdp: ["Per hundred billion yuan of GDP", "count ÷ GDP of the region"],
        per_million: ["Per million residents", "count ÷ residents of the region"],
      },
      neverTitle: "What is never done",
      never: [
        "no interpolation, no filling of years that were not published",
        "no zero for what was not published",
        "no sums of counts of different things",
        "no line through two definitions",
        "no ranking of figures of different dates without saying so",
        "no target drawn that was never set",
        "no composite score",
      ],
      neverBasis:
        "our convention: what was not published is called not published, with the day the record was searched to.",
    },
    scenario: {
      rule: {
        rule: "A supposition changes the target number, its due date or the additions a month; everything else stays as published and the same formulas are used. It is marked as a supposition, kept only in the address, never in the data, and changes no judgement.",
        basis: "our convention: suppositions and facts are kept apart.",
      },
    },
  },
);
