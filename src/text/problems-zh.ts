import type {ProblemWording} from "./advice.ts";
import {formOf} from "./patterns.ts";
import {problemsRegionsZh} from "./problems-regions-zh.ts";
import {problemsRowsZh} from "./problems-rows-zh.ts";

/** What is wrong with a cell and what to do about it, rule by rule, in Chinese. */
export const problemsZh: ProblemWording = {
  ...problemsRowsZh,
  ...problemsRegionsZh,
  missing_file: () => ({problem: "文件不存在或打不开", fix: "把该 CSV 文件放回数据文件夹"}),
  encoding: () => ({problem: "文件不是 UTF-8 编码", fix: "另存为 UTF-8 编码的 CSV"}),
  header: ({found, expected}) => ({
    problem: `表头为“${found}”`,
    fix: `表头应为“${expected}”，列名与次序都要一致`,
  }),
  quotes: () => ({
    problem: "双引号没有配对",
    fix: "含逗号、引号或换行的单元格前后都要有双引号，其中的引号写两遍",
  }),
  empty_columns: ({count}) => ({
    problem: `右边多出${count}个空列，是 Excel 留下的`,
    fix: "在 Excel 中删去内容以右的空列，再另存",
  }),
  empty_row: () => ({problem: "空行，是 Excel 留下的", fix: "在 Excel 中删去整行，再另存"}),
  cell_count: ({found, expected}) => ({
    problem: `本行有${found}个单元格，应有${expected}个`,
    fix: "检查逗号是否多写或漏写，含逗号的内容要加双引号",
  }),
  required: () => ({problem: "必填项为空", fix: "补上内容；没有内容的行应当删去"}),
  number: ({found}) => ({
    problem: `“${found}”不是数`,
    fix: "只写阿拉伯数字和小数点，不写千分位、单位和百分号",
  }),
  integer: ({found}) => ({problem: `“${found}”不是整数`, fix: "只写整数"}),
  boolean: ({found}) => ({problem: `“${found}”不是 true 或 false`, fix: "改为 true 或 false，小写"}),
  enum: ({found, allowed}) => ({problem: `“${found}”不在允许的取值内`, fix: `改为其中之一：${allowed}`}),
  date_form: ({found, written}) => ({problem: `“${found}”是日期，写法不对`, fix: `写成${written}`}),
  pattern: ({found, pattern}) => ({problem: `“${found}”格式不对`, fix: formOf(pattern, "zh")}),
  duplicate_key: ({key, first}) => ({
    problem: `主键“${key}”与第${first}行重复`,
    fix: "改用新的编号，或删去重复的行",
  }),
  unknown_reference: ({found, resource}) => ({
    problem: `“${found}”不在 ${resource} 表中`,
    fix: `改正写法，或先在 ${resource}.csv 中登记`,
  }),
  half_reference: ({columns}) => ({problem: `${columns} 只填了一部分`, fix: "这几列要么都填，要么都空"}),
  outer_space: ({found}) => ({problem: `“${found}”首尾有空格`, fix: "删去首尾空格"}),
  half_width: ({found}) => ({problem: `“${found}”处中文里用了半角标点`, fix: "改为全角标点"}),
  no_chinese: ({found}) => ({problem: `中文名称“${found}”里没有汉字`, fix: "填写中文名称"}),
  one_language: ({missing}) => ({
    problem: `只有一种语言，缺 ${missing}`,
    fix: "补上另一种语言，或两种都留空",
  }),
  impossible_date: ({found}) => ({
    problem: `“${found}”不是日历上有的日期`,
    fix: "改为真实日期，不确定的月、日留空不写",
  }),
  implausible_year: ({found}) => ({
    problem: `“${found}”的年份不合理`,
    fix: "核对年份，应在1949年至2050年之间",
  }),
  period_reversed: ({found}) => ({problem: `时段“${found}”先后颠倒`, fix: "把较早的日期写在斜线前面"}),
  as_of_after_publication: ({as_of, published_on, source}) => ({
    problem: `截至日期${as_of}晚于来源 ${source} 的发布日期${published_on}`,
    fix: "核对两个日期；若是预计或公示的数字，状态应为 expected 或 proposed",
  }),
  target_dates: ({set_on, due}) => ({problem: `提出日期${set_on}晚于期限${due}`, fix: "核对两个日期"}),
  programme_dates: ({started, ended}) => ({
    problem: `开始日期${started}晚于结束日期${ended}`,
    fix: "核对两个日期",
  }),
  metric_kind: ({metric, expected, found}) => ({
    problem: `指标 ${metric} 的数字性质应为 ${expected}，这里是 ${found}`,
    fix: "改正本行的性质，或改用别的指标",
  }),
  own_kind: ({metric, expected}) => ({
    problem: `指标 ${metric} 的性质应为 ${expected}`,
    fix: `把 kind 改为 ${expected}，它的数字也一并改`,
  }),
  population_missing: ({metric}) => ({
    problem: `奖项指标 ${metric} 没有写明计数对象`,
    fix: "填写 population；来源未写明的填 unstated",
  }),
  population_unneeded: ({metric}) => ({
    problem: `指标 ${metric} 不是奖项，不应填 population`,
    fix: "清空 population",
  }),
  variant_unlisted: ({metric, varies}) => ({
    problem: `指标 ${metric} 的 ${varies} 有不止一种，或有未注明的，而 metric_variants.csv 没有列出`,
    fix: `在 metric_variants.csv 为 ${metric} 加一行，varies 写 ${varies}，或改正本行的 ${varies}`,
  }),
  not_whole: ({value}) => ({problem: `数量${value}不是整数`, fix: "数量用最小单位写成整数，如5.4万写54000"}),
  negative: ({value}) => ({problem: `数量${value}小于零`, fix: "核对来源；减少的数量另用增长率类指标"}),
  percent_range: ({value}) => ({
    problem: `${value}%不在0与100之间`,
    fix: "核对来源；若是增长率，应改用增长率类指标",
  }),
  period_unneeded: ({kind}) => ({
    problem: `${kind} 类数字或批次数字不应有时段`,
    fix: "清空 period，或改正性质与批次",
  }),
  period_as_of: ({as_of, period}) => ({
    problem: `截至日期${as_of}不在时段${period}之内`,
    fix: "核对截至日期与时段",
  }),
  flow_period: () => ({
    problem: "增量没有写明属于哪一批或哪个时段",
    fix: "填写 batch 或 period；来源未写明的在说明里写明",
  }),
  derived_note: () => ({problem: "我方计得的数字没有说明", fix: "在说明里写明由什么计得"}),
  derived_inputs: () => ({problem: "推算的数字没有写明由哪些行得来", fix: "在说明里写出所用各行的编号"}),
  unknown_id: ({found}) => ({problem: `说明里的编号 ${found} 不存在`, fix: "改正编号"}),
  stock_falls: ({value, before, id, as_of}) => ({
    problem: `累计数${value}低于更早的${before}（${id}，截至${as_of}）`,
    fix: `核对两行；若来源如此，在本行说明里写明原因并提到 ${id}`,
  }),
  parts_exceed: ({sum, whole, id, by}) => ({
    problem: `按 ${by} 的各部分合计${sum}，超过总数${whole}（${id}）`,
    fix: `核对各部分与总数；若来源如此，在说明里写明并提到 ${id}`,
  }),
  parts_short: ({sum, whole, id, by}) => ({
    problem: `按 ${by} 的各部分齐全，合计${sum}，却少于总数${whole}（${id}）`,
    fix: `核对各部分与总数；若来源如此，在说明里写明并提到 ${id}`,
  }),
  regions_exceed: ({sum, whole, id}) => ({
    problem: `下级各地合计${sum}，超过上级的${whole}（${id}）`,
    fix: `核对各地与上级的数字；若来源如此，在说明里写明并提到 ${id}`,
  }),
  fact_root: ({fact, root}) => ({problem: `${fact} 自己属于事实 ${root}`, fix: `把 fact 改为 ${root}`}),
  fact_differs: ({root, found, expected}) => ({
    problem: `“${found}”与同一事实的首行 ${root}（“${expected}”）不同`,
    fix: "同一事实的各行须问同一个问题：改正本格，或把本行另立事实",
  }),
  fact_split: ({other, fact}) => ({
    problem: `与 ${other} 问的是同一件事，却不属同一事实`,
    fix: `把 fact 改为 ${fact}`,
  }),
  target_basis: ({metric, kind, basis}) => ({
    problem: `指标 ${metric} 的性质为 ${kind}，目标不能按 ${basis} 计`,
    fix: "改正 basis，或改用别的指标",
  }),
  target_due: ({role}) => ({
    problem: `${role} 类目标没有期限`,
    fix: "填写 due 或 period；没有期限的是 slogan 或 rule",
  }),
  target_direction: ({metric, expected}) => ({
    problem: `目标方向与指标 ${metric} 的期望方向（${expected}）相反`,
    fix: "改正 direction；若是上限，role 应为 ceiling",
  }),
  restates_missing: ({role}) => ({
    problem: `${role} 类目标没有写明指向哪一条目标`,
    fix: "在 restates 填写那条目标的编号",
  }),
  restates_unneeded: ({role}) => ({
    problem: `${role} 类目标不应填 restates`,
    fix: "清空 restates，或改正 role",
  }),
  headline_role: ({role}) => ({
    problem: `主要目标的 role 是 ${role}`,
    fix: "只有 role 为 target 的才能作主要目标",
  }),
  headline_twice: ({first}) => ({problem: `同一项目同一指标已有主要目标 ${first}`, fix: "只留一条主要目标"}),
  position_twice: ({position, first}) => ({
    problem: `次序 ${position} 已被第${first}行占用`,
    fix: "每行给一个不同的次序",
  }),
  award_metric: ({metric, counts, topic}) => ({
    problem: `指标 ${metric} 的计数对象是 ${counts}、主题是 ${topic}，不是质量奖`,
    fix: "改用计数对象为 award、主题为 awards 的指标",
  }),
  list_metric: ({metric, kind}) => ({
    problem: `指标 ${metric} 的性质是 ${kind}，各省只比较个数`,
    fix: "改用性质为 count 的指标",
  }),
  item_batch: ({batch, programme}) => ({
    problem: `批次 ${batch} 属于项目 ${programme}，不是本行的项目`,
    fix: "改正批次或项目",
  }),
  unclassified: ({count, total, percent}) => ({
    problem: `有类别的${total}条名录中${count}条没有归入行业，超过${percent}%`,
    fix: "在 sector_crosswalk.csv 中给这些类别归类",
  }),
  batch_number: ({programme, number, first}) => ({
    problem: `项目 ${programme} 的第${number}批已在第${first}行`,
    fix: "改正批号，或删去重复的行",
  }),
  batch_order: ({batch, announced_on}) => ({
    problem: `公布日期早于前一批 ${batch}（${announced_on}）`,
    fix: "核对两批的批号与公布日期",
  }),
  policy_batch: ({kind}) => ({
    problem: `${kind} 类政策不应属于批次`,
    fix: "清空 batch，或把 kind 改为 announcement",
  }),
  batch_programme: ({batch, programme}) => ({
    problem: `批次 ${batch} 属于项目 ${programme}，不是本行的项目`,
    fix: "改正批次或项目",
  }),
  ended_open: ({ended}) => ({
    problem: `项目已于${ended}结束，closed 却为 false`,
    fix: "把 closed 改为 true，或核对结束日期",
  }),
  after_end: ({programme, ended}) => ({
    problem: `项目 ${programme} 已于${ended}停止，却有更晚的总数`,
    fix: "核对截至日期；若确有其数，在说明里写明其含义",
  }),
  url_missing: ({carrier}) => ({problem: `载体为 ${carrier}，却没有网址`, fix: "填写网址，或改正 carrier"}),
  url_unneeded: ({carrier}) => ({problem: `载体为 ${carrier}，不应有网址`, fix: "清空网址，或改正 carrier"}),
  stated_undated: () => ({
    problem: "日期依据为 stated，却没有发布日期",
    fix: "填写 published_on，或改正 date_basis",
  }),
  document_missing: () => ({problem: "立项文件没有写文件名", fix: "在 file 填写文件名"}),
  document_unneeded: ({carrier}) => ({
    problem: `载体为 ${carrier}，不应有文件名`,
    fix: "清空 file，或改正 carrier",
  }),
};
