import {bilingual} from "./language.ts";

/** Wording of what the overview finds besides the answers of each province. */
export const overviewText = bilingual(
  {
    findings: "其他发现",
    caption: "目标的状态",
    see: {certified: "见“认证数量”", targets: "见“目标进度”"},
    judged: "所选省份的目标中{all}项可以判断：{states}；其余{rest}项暂不能判断",
    state: "{state}{count}项",
    columns: {state: "状态", count: "目标数"},
    separator: "；",
    stop: "。",
  },
  {
    findings: "Also found",
    caption: "States of the targets",
    see: {certified: "See Certified", targets: "See Targets"},
    judged: "Targets of the chosen provinces that can be judged: {all}, of which {states}. Not yet: {rest}",
    state: "{state}: {count}",
    columns: {state: "State", count: "Targets"},
    separator: "; ",
    stop: ". ",
  },
);
