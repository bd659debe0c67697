import {bilingual} from "./language.ts";

/** Wording of what the overview finds besides the answers of each province. */
export const overviewText = bilingual(
  {
    caption: "目标的状态",
    see: {certified: "见“认证数量”", targets: "见“目标进度”"},
    age: {
      all: "{count}个项目的最新累计数都已超过一年没有更新，最久的是{oldest}，{age}",
      some: "{count}个项目的最新累计数已超过一年没有更新，最久的是{oldest}，{age}",
    },
    judged: "所选省份{all}项目标可以判断：{states}；另有{rest}项暂不能判断",
    state: "{state}{count}项",
    columns: {state: "状态", count: "目标数"},
    separator: "；",
    stop: "。",
  },
  {
    caption: "States of the targets",
    see: {certified: "See Certified", targets: "See Targets"},
    age: {
      all: "All {count} programmes published no newer total for over a year, {oldest} for longest: {age}",
      some: "Programmes without a newer total for over a year: {count}, {oldest} for longest: {age}",
    },
    judged: "Targets of the chosen provinces that can be judged: {all}, of which {states}. Not yet: {rest}",
    state: "{state}: {count}",
    columns: {state: "State", count: "Targets"},
    separator: "; ",
    stop: ". ",
  },
);
