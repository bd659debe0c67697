import {bilingual} from "./language.ts";

/** Wording of what the overview finds besides the answers of each province. */
export const overviewText = bilingual(
  {
    caption: "目标的状态",
    see: "见{page}页",
    age: {
      all: "{count}个项目的累计数均超过一年未更新，{oldest}最久，{age}",
      some: "{count}个项目的累计数超过一年未更新，{oldest}最久，{age}",
    },
    judged: "所选省份{all}项目标可以判断：{states}；另有{rest}项暂不能判断",
    state: "{state}{count}项",
    columns: {state: "状态", count: "目标数"},
    separator: "；",
    stop: "。",
  },
  {
    caption: "States of the targets",
    see: "See {page}",
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
