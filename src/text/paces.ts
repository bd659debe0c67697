import {bilingual} from "./language.ts";

/** Wording of the paces needed and achieved, and of where they lead. */
export const pacesText = bilingual(
  {
    needed: "还差{remaining}：到期前月均需{needed}{unit}，此前月均{achieved}{unit}。",
    neededLast:
      "还差{remaining}：到期前月均需{needed}{unit}，此前月均{achieved}{unit}，最近一段月均{last}{unit}。",
    neededNow: "此后如无变化，自评估日起月均需{needed}{unit}。",
    leastLeft: "按{about}的下限{least}算，还差{left}，月均需{needed}{unit}{now}。",
    leastNow: "（自评估日起{needed}{unit}）",
    reached: "已达到目标数。",
    projection: "按此前速度推算，到期时约{low}至{high}。",
    projectionOne: "按此前速度推算，到期时约{low}。",
  },
  {
    needed: " {remaining} short: {needed} a month needed, {achieved} achieved.",
    neededLast: " {remaining} short: {needed} a month needed, {achieved} achieved, {last} of late.",
    neededNow: " If nothing has changed since: {needed} a month needed from the evaluation date.",
    leastLeft: " To {least}, which counts as {about}: {left} short, {needed} a month needed{now}.",
    leastNow: " ({needed} from the evaluation date)",
    reached: " The target number is reached.",
    projection: " At the paces achieved: about {low} to {high} at the due date.",
    projectionOne: " At the pace achieved: about {low} at the due date.",
  },
);
