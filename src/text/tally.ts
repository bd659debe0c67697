import type {Verdict} from "../domain/tally.ts";
import {bilingual} from "./language.ts";

/** Wording of how many targets stand how (中期评估). */
export const tallyText = bilingual(
  {
    verdicts: {
      reached: "已达到",
      on_track: "符合序时进度",
      behind: "落后或未达到",
      unpublished: "到期未公布",
      open: "未到期或有矛盾",
      unknown: "暂不能判断",
    } satisfies Record<Verdict, string>,
    title: "{provinces}{all}项目标：{parts}",
    provinces: (count: number) => `${"一两三四五六七八九"[count - 1] ?? count}省`,
    part: "{verdict}{count}项",
    inTitle: (verdict: string) => verdict,
    separator: "，",
    subtitle:
      "只计四省及所辖市、县公布的目标和分年计划，一项计一次，重申和口号不计；全部目标的列表另含全国和其他地区。各省目标数量和内容不同，项数不作排名。",
    columns: {place: "省份", all: "合计"},
    items: (count: number) => `${count}项`,
    caption: "各省目标按评估结果的项数",
    listed: (place: string) => `${place}各项`,
    none: "无",
    item: "{verdict}：{targets}",
    comma: "、",
    kinds: "约束性、预期性在已收文件中没有写明，未分列。",
  },
  {
    verdicts: {
      reached: "Reached",
      on_track: "On schedule",
      behind: "Behind or missed",
      unpublished: "Due, unpublished",
      open: "Not due or contradicted",
      unknown: "Cannot be judged",
    },
    title: "{all} targets of {provinces}: {parts}",
    provinces: (count: number) => `${count} provinces`,
    part: "{count} {verdict}",
    inTitle: (verdict: string) => verdict.toLowerCase(),
    separator: "; ",
    subtitle:
      "Only targets and yearly plans of these provinces with their cities and counties, each once, without restatements and slogans; the list of all targets holds those of the country and other regions too. Targets differ between provinces, so their numbers are no ranking.",
    columns: {place: "Province", all: "All"},
    items: (count: number) => String(count),
    caption: "Targets by province and outcome",
    listed: (place: string) => `Targets of ${place}`,
    none: "none",
    item: "{verdict}: {targets}",
    comma: ", ",
    kinds: "The documents do not say which targets bind and which are expected, so they are not told apart.",
  },
);
