import type {OpenSdgRating, ReferenceResult, UnRating} from "../domain/reference.ts";
import {bilingual} from "./language.ts";

/** Wording of the two official methods shown for reference. */
export const referenceText = bilingual(
  {
    title: "参照评级（不影响上面的判断）",
    fields: {base: "基值", newest: "末值", goal: "目标", observed: "观测年均增长", required: "要求年均增长"},
    methods:
      "Open SDG：观测年均增长 ÷ 要求年均增长，0.95以上在轨，0.60以上需要加快，0以上进展有限，负数为倒退。联合国统计司：照观测增长外推到期，占要求增量0.95以上在轨，0.10以上有进展，更低为停滞或倒退。只在基数不低于目标一半、两个不同数值相隔两年以上时给出。",
    openSdg: "参照 Open SDG 算法",
    un: "参照联合国统计司 2023 年算法",
    openSdgWords: "观测年均增长{observed}，要求{required}，二者之比{ratio}：{rating}。",
    unWords: "照观测增长外推到期{extrapolated}，占要求增量的{share}：{rating}。",
    formula: "年均增长 =（末值 ÷ 基值）^（1 ÷ 年数）− 1；基值{base}（{baseDay}），末值{last}（{lastDay}）。",
    openSdgRatings: {
      achieved: "已实现",
      on_track: "在轨",
      acceleration_needed: "需要加快",
      limited: "进展有限",
      deterioration: "倒退",
    } satisfies Record<OpenSdgRating, string>,
    unRatings: {
      achieved: "已实现",
      on_track: "在轨",
      progress: "有进展但需加快",
      stagnation_or_regression: "停滞或倒退",
    } satisfies Record<UnRating, string>,
    reasons: {
      no_base_figure: "不给参照评级：基数不是公布的数字，年均增长率无从算起。",
      less_than_two_years: "不给参照评级：基数与最新数相隔不足两年。",
      same_value: "不给参照评级：基数与最新数相同。",
      base_too_small: "不给参照评级：基数不到目标的一半，年均增长率会失真。",
    } satisfies Record<Extract<ReferenceResult, {kind: "unknown"}>["reason"], string>,
  },
  {
    title: "Reference ratings (they do not change the state above)",
    fields: {
      base: "Base",
      newest: "Last",
      goal: "Target",
      observed: "Observed growth a year",
      required: "Required growth a year",
    },
    methods:
      "Open SDG: observed ÷ required growth a year; from 0.95 on track, from 0.60 acceleration needed, from 0 limited progress, negative deterioration. UN Statistics Division: observed growth extrapolated to the due date, as a share of the required increase; from 0.95 on track, from 0.10 some progress, below that stagnation or regression. Given only for a base of at least half the target and two different values at least two years apart.",
    openSdg: "After the Open SDG method",
    un: "After the UN Statistics Division's 2023 method",
    openSdgWords: "Observed growth {observed} a year, required {required}, ratio {ratio}: {rating}.",
    unWords: "Extrapolated to the due date {extrapolated}, {share} of the required increase: {rating}.",
    formula:
      "Growth a year = (last ÷ base) ^ (1 ÷ years) − 1; base {base} ({baseDay}), last {last} ({lastDay}).",
    openSdgRatings: {
      achieved: "achieved",
      on_track: "on track",
      acceleration_needed: "acceleration needed",
      limited: "limited progress",
      deterioration: "deterioration",
    },
    unRatings: {
      achieved: "achieved",
      on_track: "on track",
      progress: "some progress but acceleration needed",
      stagnation_or_regression: "stagnation or regression",
    },
    reasons: {
      no_base_figure:
        "No reference rating: the baseline is not a published figure, so no growth rate exists.",
      less_than_two_years: "No reference rating: baseline and newest figure are less than two years apart.",
      same_value: "No reference rating: baseline and newest figure are equal.",
      base_too_small:
        "No reference rating: the baseline is less than half the target, which distorts growth rates.",
    },
  },
);
