import type {Page} from "../domain/view.ts";
import {bilingual} from "./language.ts";

export const overviewText = bilingual(
  {
    lead: "各省的品牌项目各数各的东西，公布的日期也不同。下面每一句都由数据按规则写成，点任何一个数字都能看到它出自哪份文件。",
    findings: "一省一段",
    total: "{programme}截至{date}累计{metric}{amount}{companion}，距评估日已{age}。",
    companion: "（{metric}{amount}）",
    aim: {
      met: "{metric}的目标{target}已达到：{figure}（{date}）。",
      met_date_unknown: "{metric}的目标{target}在到期后的数字中达到：{figure}（{date}）。",
      missed: "{metric}的目标{target}到期未达到：{figure}（{date}）。",
      indeterminate: "{metric}的目标{target}，现有数字{figure}（{date}）的措辞跨在两侧，无法判定。",
      due_passed_unknown:
        "目标是{due}前{metric}达到{target}，到期已过，结果未见公布；最新为{figure}（{date}）。",
      running: "目标是{due}前{metric}达到{target}，尚未到期；最新为{figure}（{date}）。",
      level: "{metric}的目标{target}，最近读数{figure}（{date}）。",
      unknown: "目标是{due}前{metric}达到{target}，同口径的数字未见公布。",
    },
    pace: "到那一天，要求的增量完成{done}，时间已过{elapsed}，{gap}。",
    noAim: "到评估日为止没有设定过数量目标，因此不谈完成多少。",
    rate: "{batch}申报{applied}，入选{selected}，入选率{rate}。",
    noFigure: (region: string) => `${region}：评估日之前没有可用的累计数。`,
    rates: {
      question: "申报的有多少入选",
      title: "公布过申报数的批次，按项计的入选率从{low}到{high}",
      subtitle:
        "入选率 = 入选数 ÷ 申报数，为推算值，只在两端都是确数时计算。各项目数的东西不同，数量不能比，入选率可以看；按项、按主体和两端不同的分开；条长以全部申报为整幅。标C的两端中有C级来源。",
      ways: {
        item: "申报与入选都按产品、服务或品牌计",
        applicant: "申报与入选都按企业、组织计",
        mixed: "申报按主体计，入选按品牌计：两端数的东西不同，只在这几轮之间可以看，不与上面的入选率比",
      } as Record<string, string>,
      counted: "计法",
      caption: "各批次的入选率",
      unrated: "{batch}（{counted}）：{stages}；{reason}，不算入选率。",
      noApplications: "申报数未见公布",
      inexact: "两端不都是确数",
    },
    steps: {
      question: "公布的记录到哪一天为止",
      title: "公布的记录到哪一天为止：最近的是{youngest}，已{youngestAge}；最久的是{oldest}，已{oldestAge}",
      subtitle:
        "每图一个序列，刻度各自独立，不可跨图比高低。阶梯到最后公布的日期为止，中间相隔满两年的也断开。一个序列有几种口径的，只画最新数字的那一种；历史称号不再公布，不列。",
      end: "{date}之后的累计数未见公布，距评估日{age}。{sequel}",
      caption: "各序列最新数字与数龄",
      series: "序列",
      newest: "最新数字",
      asOf: "截至日期",
      age: "数龄",
    },
    ways: "从哪里看起",
    pages: {
      certified: "认证了多少，分几批，多少申报、多少入选",
      awards: "国家、省、市、县四级质量奖",
      industry: "每个项目由哪些行业或类型组成",
      targets: "离各自的目标还有多远，结果公布了没有",
      compare: "任意几个序列能不能放在一起，不能的话为什么、可以比什么",
      timeline: "法令、方案、批次公布与累计数在同一条时间轴上",
      data: "全部数字、目标、名录、政策与来源，可排序筛选",
      methods: "每一条规则、界限和算法，用现在的数字演算",
    } satisfies Partial<Record<Page, string>>,
  },
  {
    lead: "The programmes of the provinces count different things on different dates. Every sentence below is written by rule from the data; any number opens the document it comes from.",
    findings: "One paragraph a province",
    total: "{programme}: {metric} {amount}{companion} as of {date}, {age} before the evaluation date. ",
    companion: " ({metric} {amount})",
    aim: {
      met: "The target of {target} ({metric}) is met: {figure} ({date}).",
      met_date_unknown: "The target of {target} ({metric}) is reached in a later reading: {figure} ({date}).",
      missed: "The target of {target} ({metric}) was missed: {figure} ({date}).",
      indeterminate:
        "Target {target} ({metric}); the words of {figure} ({date}) allow both sides, so it cannot be decided.",
      due_passed_unknown:
        "The target was {target} ({metric}) by {due}; that date has passed and the result was not published. Newest is {figure} ({date}).",
      running: "The target is {target} ({metric}) by {due}, not yet due; newest is {figure} ({date}).",
      level: "Target {target} ({metric}), last reading {figure} ({date}).",
      unknown: "The target was {target} ({metric}) by {due}; no figure of the same definition was published.",
    },
    pace: " By then {done} of the required increase was done with {elapsed} of the time gone, {gap}.",
    noAim: "No numeric target had been set by the evaluation date, so no progress is claimed.",
    rate: " {batch}: {applied} applied, {selected} selected, a rate of {rate}.",
    noFigure: (region: string) => `${region}: no usable total before the evaluation date.`,
    rates: {
      question: "How many applicants were selected",
      title: "Where applications were published, {low} to {high} of the items were selected",
      subtitle:
        "Selection rate = selected ÷ applied, computed by us, only where both ends are exact. The programmes count different things, so numbers do not compare; rates may be read together. Rounds by item, by applicant and with different ends are kept apart; a panel's full width is all that applied. C: one end is of grade C.",
      ways: {
        item: "Both ends counted in products, services or brands",
        applicant: "Both ends counted in enterprises or organisations",
        mixed:
          "Applicants at one end, brands at the other: different things are counted, so look at these rounds among themselves only, not beside the rates above",
      },
      counted: "Counted",
      caption: "Selection rate of each round",
      unrated: "{batch} ({counted}): {stages}; {reason}, so there is no rate.",
      noApplications: "applications not published",
      inexact: "not both ends are exact",
    },
    steps: {
      question: "Where the published record ends",
      title:
        "Where the published record ends: most recently {youngest}, {youngestAge} ago; longest ago {oldest}, {oldestAge}",
      subtitle:
        "One series a panel, each with its own scale: do not compare heights across panels. Steps end at the last published date, and break between totals more than two years apart. Of several definitions only that of the newest figure is drawn; historical titles, which will publish no more, are left out.",
      end: "No total published after {date}, {age} before the evaluation date. {sequel}",
      caption: "Newest figure of each series and its age",
      series: "Series",
      newest: "Newest figure",
      asOf: "As of",
      age: "Age",
    },
    ways: "Where to start",
    pages: {
      certified: "How many were certified, in which batches, out of how many applicants",
      awards: "Quality awards at national, provincial, city and county level",
      industry: "Which industries or types make up each programme",
      targets: "How far each is toward its own target, and whether the result was published",
      compare: "Whether any series may be set side by side, and if not, why and what may",
      timeline: "Decrees, plans, batches and totals on one axis of time",
      data: "All figures, targets, named items, policies and sources, sortable and filterable",
      methods: "Every rule, threshold and formula, worked through with live numbers",
    },
  },
);
