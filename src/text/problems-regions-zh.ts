import type {ProblemWording} from "./advice.ts";

/** What is wrong with a place, its province and its colours, in Chinese. */
export const problemsRegionsZh: Pick<
  ProblemWording,
  | "region_code"
  | "region_parent"
  | "foreground_none"
  | "foreground_many"
  | "foreground_level"
  | "colour_missing"
  | "colour_unneeded"
  | "colour_faint"
  | "colour_alike"
> = {
  region_code: ({level, code}) => ({
    problem: `代码${code}不是 ${level} 一级的代码`,
    fix: "核对区划代码与层级",
  }),
  region_parent: ({parent, expected}) => ({problem: `上级“${parent}”不对`, fix: `上级应为${expected}`}),
  foreground_none: () => ({problem: "没有一个省是主要比较对象", fix: "把要比较的省的 foreground 改为 true"}),
  foreground_many: ({most}) => ({
    problem: `主要比较的省超过${most}个，颜色和名称难以分清`,
    fix: "把其中几个省的 foreground 改为 false，并清空其颜色",
  }),
  foreground_level: ({level}) => ({
    problem: `这个 ${level} 不能是主要比较对象`,
    fix: "foreground 为 true 的只能是省，或这些省的市：改为 false，或改正层级与代码",
  }),
  colour_missing: () => ({problem: "主要比较的省没有颜色", fix: "填写颜色，写成 #b34a00 的样子"}),
  colour_unneeded: () => ({
    problem: "不是主要比较的省，不应有颜色",
    fix: "清空颜色；市与所属的省同色；若要主要比较这个省，把 foreground 改为 true",
  }),
  colour_faint: ({found, paper, contrast, needed}) => ({
    problem: `颜色 ${found} 在${paper === "light" ? "浅" : "深"}色页面上看不清，对比度${contrast}，至少应为${needed}`,
    fix: paper === "light" ? "改用更深的颜色" : "改用更亮的颜色",
  }),
  colour_alike: ({found, other}) => ({
    problem: `颜色 ${found} 与 ${other} 的颜色难以分清（辨不清红绿的人也要能分清）`,
    fix: "改用色相或明暗相差更大的颜色",
  }),
};
