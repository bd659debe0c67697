import {bilingual} from "./language.ts";

export const targetsText = bilingual(
  {
    lead: "每个目标只用同一指标、同一口径的数字来对照。到期而没有公布结果的，就写明未见公布；合格率、指数只说差几个百分点或几分，不说完成了百分之几；待核实（D级）的数字不作判断。",
    headline: {
      title: "三个项目的主要目标，结果公布到哪一步",
      subtitle: "阶梯为公布的累计数，虚线为目标，斜线为计划，灰底为未见公布的时段。各图刻度不同。",
      none: "好品山东没有设定过数量目标，因此没有可对照的目标。",
      caption: "主要目标与最新数字",
    },
    region: (name: string) => `${name}的目标`,
    others: "其他地区的目标",
    unjudged: "不作目标判断的计划、上限、预测与口号",
    unjudgedNote: "这些是阶段计划、年度或期间增量、上限、预测、重申或口号，如实列出，不当作目标判断。",
    columns: {
      target: "目标",
      value: "目标值",
      due: "到期",
      newest: "最新同口径数字",
      asOf: "截至",
      known: "目前所知",
      role: "性质",
      region: "地区",
    },
    states: {
      met: "已达到",
      met_date_unknown: "到期后才见达到",
      missed: "未达到",
      indeterminate: "无法判定",
      due_passed_unknown: "到期，结果未见公布",
      running: "未到期",
      level: "水平值",
      unknown: "无从判断",
    },
    words: {
      met: "{figure}（{date}）已达到目标。",
      met_date_unknown: "到期后的数字{figure}（{date}）已达到；到期时是否达到，未见公布。",
      missed: "到期日后的数字{figure}（{date}）仍未达到。",
      indeterminate: "{figure}（{date}）的措辞跨在目标两侧，无法判定。",
      due_passed_unknown: "到期日已过，结果未见公布；最新为{figure}（{date}）。",
      running: "尚未到期；最新为{figure}（{date}）。",
      level_above: "到期年度的读数{figure}，比目标高{points}。",
      level_below: "到期年度的读数{figure}，比目标低{points}。",
      level_equal: "到期年度的读数{figure}，与目标相同。",
      last_above: "最近一次读数{figure}（{date}），比目标高{points}；到期年度的读数未见公布。",
      last_below: "最近一次读数{figure}（{date}），比目标低{points}；到期年度的读数未见公布。",
      last_equal: "最近一次读数{figure}（{date}），与目标相同；到期年度的读数未见公布。",
      no_figure: "同一指标、同一口径的数字未见公布。",
      grade_d: "只有待核实（D级）的依据，不作判断。",
      no_due: "没有写明到期日，不作判断。",
    },
    points: (points: string, unit: string) => `${points}${unit}`,
    pointUnits: {percent: "个百分点", point: "分", index_point: "分"} as Record<string, string>,
    none: "未见公布",
    summary: "共列出的目标按地区排列；判断只依据评估日及以前公布的数字。",
  },
  {
    lead: "A target is set only against figures of the same metric and definition. Where the due date has passed without a published result, the page says so; rates and indices are given as points of difference, never as a share of the target; unverified (grade D) figures never judge.",
    headline: {
      title: "The headline targets of three programmes and how far the published record goes",
      subtitle:
        "Steps are published totals, dashes the target, hatching a plan, grey a time with nothing published. Each panel has its own scale.",
      none: "Haopin Shandong never set a numeric target, so there is nothing to set it against.",
      caption: "Headline targets and newest figures",
    },
    region: (name: string) => `Targets of ${name}`,
    others: "Targets of other regions",
    unjudged: "Plans, ceilings, forecasts and slogans that are not judged as targets",
    unjudgedNote:
      "Interim plans, additions over a year or period, ceilings, forecasts, restatements and slogans: listed as they are, not judged as targets.",
    columns: {
      target: "Target",
      value: "Target value",
      due: "Due",
      newest: "Newest figure, same definition",
      asOf: "As of",
      known: "What is known",
      role: "What it is",
      region: "Region",
    },
    states: {
      met: "Met",
      met_date_unknown: "Met in a later reading",
      missed: "Missed",
      indeterminate: "Cannot be decided",
      due_passed_unknown: "Due, result not published",
      running: "Not yet due",
      level: "Level",
      unknown: "Unknown",
    },
    words: {
      met: "{figure} ({date}) reaches the target.",
      met_date_unknown:
        "A reading after the due date, {figure} ({date}), reaches it; whether it was reached in time was not published.",
      missed: "A figure from after the due date, {figure} ({date}), still falls short.",
      indeterminate: "The words of {figure} ({date}) allow values on both sides of the target.",
      due_passed_unknown:
        "The due date has passed and the result was not published; newest is {figure} ({date}).",
      running: "Not yet due; newest is {figure} ({date}).",
      level_above: "The reading for the due year, {figure}, is {points} above the target.",
      level_below: "The reading for the due year, {figure}, is {points} below the target.",
      level_equal: "The reading for the due year, {figure}, equals the target.",
      last_above:
        "The last reading, {figure} ({date}), is {points} above the target; none was published for the due year.",
      last_below:
        "The last reading, {figure} ({date}), is {points} below the target; none was published for the due year.",
      last_equal:
        "The last reading, {figure} ({date}), equals the target; none was published for the due year.",
      no_figure: "No figure of the same metric and definition was found published.",
      grade_d: "Rests on unverified (grade D) sources only; not judged.",
      no_due: "No due date is stated; not judged.",
    },
    points: (points: string, unit: string) => `${points} ${unit}`,
    pointUnits: {percent: "percentage points", point: "points", index_point: "index points"} as Record<
      string,
      string
    >,
    none: "not published",
    summary:
      "Targets are listed by region; judgements rest only on figures published on or before the evaluation date.",
  },
);
