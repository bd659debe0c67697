import type {ProblemWording} from "./advice.ts";

/** What is wrong with a row beside others, in Chinese. */
export const problemsRowsZh: Pick<
  ProblemWording,
  | "metric_sum"
  | "private_origin"
  | "source_twice"
  | "fact_repeated"
  | "item_twice"
  | "policy_twice"
  | "item_place"
  | "basis_publication"
  | "basis_noted"
  | "rounded_count"
  | "definition_step"
  | "yearly_role"
> = {
  metric_sum: ({sum, parts}) => ({
    problem: `同一份文件的两部分合计${sum}，与本行不等（${parts}）`,
    fix: "核对三行；来源如此的，在本行说明里写明差在哪里并提到其中一行",
  }),
  private_origin: ({url}) => ({
    problem: `${url} 是个人的代码仓库，出处却记为 government`,
    fix: "origin 填 individual",
  }),
  source_twice: ({first}) => ({
    problem: `与来源 ${first} 是同一份文件`,
    fix: `删去本行，引用它的都改为 ${first}`,
  }),
  fact_repeated: ({first}) => ({
    problem: `与 ${first} 出自同一份文件，是同一个数`,
    fix: "删去其中一行；同一份文件不能印证自己",
  }),
  item_twice: ({first}) => ({
    problem: `与 ${first} 是同一条目`,
    fix: `出自另一份文件的，在 same_as 填 ${first}；出自同一份文件的删去`,
  }),
  policy_twice: ({first}) => ({
    problem: `与 ${first} 是同一件事`,
    fix: `出自另一份文件的，在 same_as 填 ${first}；出自同一份文件的删去`,
  }),
  item_place: ({place, region}) => ({
    problem: `名称以“${place}”开头，地区却只记到省`,
    fix: `region 改为 ${region}`,
  }),
  basis_publication: ({as_of, published_on, basis}) => ({
    problem: `截至日期${as_of}不是来源写明的发布日期（${published_on || "无"}，${basis}）`,
    fix: "来源写明的填 stated，由我们推断的填 inferred",
  }),
  basis_noted: ({found}) => ({
    problem: `说明里写日期系推断，as_of_basis 却为 ${found}`,
    fix: "改为 inferred；没有日期、只知不晚于的填 no_later",
  }),
  rounded_count: ({found}) => ({
    problem: `来源印作“${found}”，是取整数，不是确数`,
    fix: "qualifier 填 rounded",
  }),
  definition_step: ({found, id}) => ({
    problem: `由 ${id} 加一批得来的总数，口径“${found}”却与它不同`,
    fix: "来源允许的，几行填同一口径；否则核对数值",
  }),
  yearly_role: ({role, period}) => ({
    problem: `时段${period}有几年，角色却为 ${role}`,
    fix: "每年都要达到的填 yearly_flow；几年合计的，basis 填 increment",
  }),
};
