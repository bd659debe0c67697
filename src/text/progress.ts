import type {ProgressResult} from "../domain/pace.ts";
import {bilingual} from "./language.ts";

/** Wording of 序时进度, the share of the required increase against the share of the time. */
export const progressText = bilingual(
  {
    title: "序时进度",
    asOf: "按截至{date}的数据，",
    standing: "{asOf}要求的增量完成{done}，时间已过{elapsed}，{gap}。",
    ahead: "快于时间{points}个百分点",
    late: "慢于时间{points}个百分点",
    needed: "从那时起，到期前平均每月需增加{needed}；此前平均每月{achieved}。",
    neededLast: "从那时起，到期前平均每月需增加{needed}；此前平均每月{achieved}，最近一段每月{last}。",
    neededNow: "若此后没有变化，从评估日起每月需增加{needed}。",
    reached: "目标数已达到。",
    projection: "照已有的速度，到期时约为{low}至{high}。",
    projectionOne: "照已有的速度，到期时约为{low}。",
    states: {on_track: "跟上进度", behind: "落后", far_behind: "明显落后", moving_away: "背离目标"},
    stop: "。",
    approximately: (share: string) => `约${share}`,
    fan: (low: string, high: string) => (low === high ? `照此约${low}` : `照此约${low}至${high}`),
    reasons: {
      not_cumulative: "不是累计目标，不算序时进度。",
      no_due: "没有到期日，不算序时进度。",
      no_figure: "没有同口径的确数，不算序时进度。",
      no_baseline: "设定目标时的基数未见公布，不算序时进度。",
      no_increase: "目标不高于基数，不算序时进度。",
      not_after_baseline: "基数之后没有新的数字，不算序时进度。",
      past_due: "最新数已在到期日之后，不算序时进度。",
    } satisfies Record<Extract<ProgressResult, {kind: "unknown"}>["reason"], string>,
    evidence: {
      formula: "算法",
      done: "要求增量的完成比例 =（最新数 − 基数）÷（目标 − 基数）",
      elapsed: "时间的比例 =（最新数的日期 − 基数的日期）÷（到期日 − 基数的日期）",
      rating:
        "完成比例 ÷ 时间比例：0.95以上为跟上进度，0.60以上为落后，更低为明显落后，负数为背离目标。分界由本工具设定。",
      baseline: "基数",
      founding: "零：设定目标的文件同时创设了项目，成文日为{date}",
      newest: "最新数",
      target: "目标",
      partial: "基数的日期只到月，时间比例取中间值，可能在{low}与{high}之间。",
    },
  },
  {
    title: "Progress against time",
    asOf: "On data as of {date}: ",
    standing: "{asOf}{done} of the required increase is done with {elapsed} of the time gone, {gap}.",
    ahead: "{points} percentage points ahead of time",
    late: "{points} percentage points behind time",
    needed:
      " From then on {needed} a month were needed until the due date; the average before was {achieved} a month.",
    neededLast:
      " From then on {needed} a month were needed until the due date; the average before was {achieved} a month, and {last} a month over the last interval.",
    neededNow: " If nothing has changed since, {needed} a month are needed from the evaluation date.",
    reached: " The target number is reached.",
    projection: " At the paces achieved it would be about {low} to {high} at the due date.",
    projectionOne: " At the pace achieved it would be about {low} at the due date.",
    states: {on_track: "on track", behind: "behind", far_behind: "far behind", moving_away: "moving away"},
    stop: ". ",
    approximately: (share: string) => `about ${share}`,
    fan: (low: string, high: string) =>
      low === high ? `about ${low} at this pace` : `about ${low} to ${high} at this pace`,
    reasons: {
      not_cumulative: "Not a cumulative target, so no progress against time.",
      no_due: "No due date, so no progress against time.",
      no_figure: "No exact figure of this definition, so no progress against time.",
      no_baseline: "The baseline when the target was set was not published, so no progress against time.",
      no_increase: "The target is not above its baseline, so no progress against time.",
      not_after_baseline: "No figure after the baseline, so no progress against time.",
      past_due: "The newest figure is from after the due date, so no progress against time.",
    },
    evidence: {
      formula: "Formula",
      done: "Share of the required increase done = (newest − baseline) ÷ (target − baseline)",
      elapsed: "Share of the time gone = (date of newest − date of baseline) ÷ (due date − date of baseline)",
      rating:
        "Share done ÷ share of time: from 0.95 on track, from 0.60 behind, below that far behind, negative moving away. The limits are ours.",
      baseline: "Baseline",
      founding: "zero: the document that set the target also created the programme, dated {date}",
      newest: "Newest figure",
      target: "Target",
      partial:
        "The baseline's date is only a month; the share of time is taken in the middle and may lie between {low} and {high}.",
    },
  },
);
