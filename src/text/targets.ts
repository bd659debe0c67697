import type {UnknownReason} from "../domain/judgement/judgement.ts";
import type {TargetState} from "../domain/judgement/state.ts";
import {bilingual} from "./language.ts";

export const targetsText = bilingual(
  {
    lead: "每个目标只用同一指标、同一口径的数字来对照。到期而没有公布结果的，就写明未见公布；合格率、指数只说差几个百分点或几分，不说完成了百分之几；待核实（D级）的数字不作判断。",
    tracker: {
      title: "走到哪一步：累计数与目标之间的路",
      subtitle:
        "阶梯为公布的累计数；细线为从基数到目标的匀速线，点线为从最新数算起需要的速度，浅色扇面为照已有速度到期时的范围；斜线为计划，虚线为目标，灰底为未见公布的时段。各图刻度不同。",
      caption: "目标与最新数字",
      aria: (name: string) => `${name}：累计数走向目标的路径图`,
      heading: "{name}：{due}达到{amount}",
      more: "查看路径",
      grade: (grade: string) => `判断依据的来源等级：${grade}级。`,
    },
    levels: {
      title: "合格率与指数：离目标差多少",
      subtitle:
        "竖线为各自的目标，圆点为读数：左边低于目标，右边高于目标。深色点为到期年度自己的读数，能够判定；浅色点为到期以前最近一次读数，只供参考。百分率与指数分开画。",
      caption: "水平类目标与最近读数",
      aria: (unit: string) => `各水平类目标与读数的差距，单位：${unit}`,
      none: "所选省份在评估日没有可对照的读数。",
      separator: "；",
      last: (date: string) => `${date}，最近一次`,
      due: (date: string) => `${date}，到期年度`,
    },
    all: {
      subtitle:
        "横线从设定日到到期日，圆点为最新的同口径数字所说的日期，竖线为评估日。点目标名称看原文，点“查看路径”看图和假设。",
      aria: (name: string) => `${name}各目标的设定、到期与最新数字的时间图`,
      nothing: "在评估日没有可判断的目标。",
    },
    region: (name: string) => `${name}的目标`,
    others: "其他地区的目标",
    othersNote: "全国和所比省份以外各地的目标，按同样的规则判断；只列表，不画图。",
    unjudged: "只列出、不判断的重申、预测、口号与规则",
    unjudgedNote: "这些不是目标本身：重申以原目标为准，已被取代的不再有效，预测、口号与规则只如实列出。",
    columns: {
      target: "目标",
      value: "目标值",
      due: "到期",
      known: "目前所知",
      role: "性质",
      path: "路径",
    },
    states: {
      met: "已达到",
      met_date_unknown: "到期后才见达到",
      kept: "未突破上限",
      missed: "未达到",
      exceeded: "突破上限",
      indeterminate: "无法判定",
      due_passed_unknown: "到期，结果未见公布",
      on_track: "跟上进度",
      behind: "落后",
      far_behind: "明显落后",
      moving_away: "背离目标",
      running: "未到期",
      unknown: "无从判断",
    } satisfies Record<TargetState, string>,
    words: {
      met: "{figure}（{date}）已达到目标。",
      met_date_unknown: "到期后的数字{figure}（{date}）已达到；到期时是否达到，未见公布。",
      kept: "{figure}（{date}）没有超过上限。",
      exceeded: "{figure}（{date}）超过了上限。",
      missed: "{figure}（{date}）没有达到目标。",
      straddles: "{figure}（{date}）的措辞跨在目标两侧，无法判定。",
      contested: "{figure}（{date}）与另一说法{rival}相矛盾，采用哪一个会改变结论，因此不作判定。",
      due_passed_unknown: "到期日已过，结果未见公布；最新为{figure}（{date}，距评估日{age}）。",
      running: "尚未到期；最新为{figure}（{date}，距评估日{age}）。",
      period_passed: "该期已过，该期自己的数字未见公布。",
      period_running: "该期未完，该期自己的数字未见公布。",
      level_above: "到期年度的读数{figure}，比目标高{points}。",
      level_below: "到期年度的读数{figure}，比目标低{points}。",
      level_equal: "到期年度的读数{figure}，与目标相同。",
      last_above: "最近一次读数{figure}（{date}，距评估日{age}），比目标高{points}；到期年度的读数未见公布。",
      last_below: "最近一次读数{figure}（{date}，距评估日{age}），比目标低{points}；到期年度的读数未见公布。",
      last_equal: "最近一次读数{figure}（{date}，距评估日{age}），与目标相同；到期年度的读数未见公布。",
      year: "{year}年：{known}",
      yearComma: "年、",
    },
    reasons: {
      no_figure: "同一指标、同一口径的数字未见公布。",
      grade_d: "只有待核实（D级）的依据，不作判断。",
      no_due: "没有写明到期日，也没有写明期间，不作判断。",
      units_differ: "公布的数字单位不同（{figure}，{date}），不能对照。",
      definition_break:
        "公布的数字口径不同：目标为“{asked}”，{figure}（{date}）为“{found}”。口径中断，不作判断。",
      population_differs:
        "公布的数字对象不同：目标为“{asked}”，{figure}（{date}）为“{found}”，不能对照，不作判断。",
      split_differs: "只公布了其中一部分的数字（{figure}，{date}，{found}），不能代替全部，不作判断。",
    } satisfies Record<UnknownReason, string>,
    points: (points: string, unit: string) => `${points}${unit}`,
    pointUnits: {percent: "个百分点", point: "分", index_point: "分"} as Record<string, string>,
    below: (points: string) => `低${points}`,
    above: (points: string) => `高${points}`,
    equal: "与目标相同",
    unstated: "未注明",
  },
  {
    lead: "A target is set only against figures of the same metric and definition. Where the due date has passed without a published result, the page says so; rates and indices are given as points of difference, never as a share of the target; unverified (grade D) figures never judge.",
    tracker: {
      title: "How far along: the road from published totals to the target",
      subtitle:
        "Steps are published totals; the thin line runs evenly from the baseline to the target, the dotted one is the pace needed from the newest figure, the pale fan the range at the due date if the paces achieved went on; hatching is a plan, dashes the target, grey a time with nothing published. Each panel has its own scale.",
      caption: "Targets and newest figures",
      aria: (name: string) => `Path of the totals toward the target: ${name}`,
      heading: "{name}: {amount} by {due}",
      more: "Show path",
      grade: (grade: string) => `Source grade of the judgement: ${grade}.`,
    },
    levels: {
      title: "Rates and indices: how far from the target",
      subtitle:
        "The vertical line is each one's own target, dots are readings: below the target to the left, above it to the right. A dark dot is the reading of the due year itself, which decides; a pale one is the last reading before, for orientation only. Percentages and indices are drawn apart.",
      caption: "Targets for levels and their last readings",
      aria: (unit: string) => `Distance of readings from their targets, in ${unit}`,
      none: "No reading to set against a target for the chosen provinces on this date.",
      separator: "; ",
      last: (date: string) => `${date}, last reading`,
      due: (date: string) => `${date}, due year`,
    },
    all: {
      subtitle:
        "Each line runs from the day a target was set to its due date; the dot is the date the newest figure of the same definition speaks of, the vertical line the evaluation date. A target's value opens its text, “Show path” its chart and suppositions.",
      aria: (name: string) => `When the targets of ${name} were set, fall due and were last read`,
      nothing: "No target to judge on the evaluation date.",
    },
    region: (name: string) => `Targets of ${name}`,
    others: "Targets of other regions",
    othersNote:
      "Targets of the country and of places outside the provinces compared, judged by the same rules; listed, not drawn.",
    unjudged: "Restatements, forecasts, slogans and rules: listed, not judged",
    unjudgedNote:
      "These are not targets themselves: a restatement follows the original, a superseded one no longer holds, forecasts, slogans and rules are listed as they are.",
    columns: {
      target: "Target",
      value: "Target value",
      due: "Due",
      known: "What is known",
      role: "What it is",
      path: "Path",
    },
    states: {
      met: "Met",
      met_date_unknown: "Met in a later reading",
      kept: "Within the ceiling",
      missed: "Missed",
      exceeded: "Over the ceiling",
      indeterminate: "Cannot be decided",
      due_passed_unknown: "Due, result not published",
      on_track: "On track",
      behind: "Behind",
      far_behind: "Far behind",
      moving_away: "Moving away",
      running: "Not yet due",
      unknown: "Cannot be judged",
    },
    words: {
      met: "{figure} ({date}) reaches the target.",
      met_date_unknown:
        "A reading after the due date, {figure} ({date}), reaches it; whether it was reached in time was not published.",
      kept: "{figure} ({date}) stays within the ceiling.",
      exceeded: "{figure} ({date}) is over the ceiling.",
      missed: "{figure} ({date}) falls short of the target.",
      straddles: "The words of {figure} ({date}) allow values on both sides of the target.",
      contested:
        "{figure} ({date}) is contradicted by another statement, {rival}; which one is taken would change the outcome, so nothing is decided.",
      due_passed_unknown:
        "The due date has passed and the result was not published; newest is {figure} ({date}, {age} before the evaluation date).",
      running: "Not yet due; newest is {figure} ({date}, {age} before the evaluation date).",
      period_passed: "The period is over and its own figure was not published.",
      period_running: "The period is not over and its own figure was not published.",
      level_above: "The reading for the due year, {figure}, is {points} above the target.",
      level_below: "The reading for the due year, {figure}, is {points} below the target.",
      level_equal: "The reading for the due year, {figure}, equals the target.",
      last_above:
        "The last reading, {figure} ({date}, {age} before the evaluation date), is {points} above the target; none was published for the due year.",
      last_below:
        "The last reading, {figure} ({date}, {age} before the evaluation date), is {points} below the target; none was published for the due year.",
      last_equal:
        "The last reading, {figure} ({date}, {age} before the evaluation date), equals the target; none was published for the due year.",
      year: "{year}: {known} ",
      yearComma: ", ",
    },
    reasons: {
      no_figure: "No figure of the same metric and definition was found published.",
      grade_d: "Rests on unverified (grade D) sources only; not judged.",
      no_due: "Neither a due date nor a period is stated; not judged.",
      units_differ: "The published figure has another unit ({figure}, {date}) and cannot be set against it.",
      definition_break:
        "The published figures follow another definition: the target asks for “{asked}”, {figure} ({date}) is “{found}”. The definition breaks, so nothing is judged.",
      population_differs:
        "The published figures count other recipients: the target asks for “{asked}”, {figure} ({date}) is “{found}”; nothing is judged.",
      split_differs:
        "Only a part was published ({figure}, {date}, {found}); it cannot stand for the whole, so nothing is judged.",
    },
    points: (points: string, unit: string) => `${points} ${unit}`,
    pointUnits: {percent: "percentage points", point: "points", index_point: "index points"} as Record<
      string,
      string
    >,
    below: (points: string) => `${points} below`,
    above: (points: string) => `${points} above`,
    equal: "equals the target",
    unstated: "not stated",
  },
);
