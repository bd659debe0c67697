import type {Page} from "../domain/view.ts";
import {bilingual} from "./language.ts";

export const overviewText = bilingual(
  {
    lead: "四个省的品牌项目各数各的东西，公布的日期也不同。下面每一句都由数据按规则写成，点任何一个数字都能看到它出自哪份文件。",
    findings: "一省一句",
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
    noAim: "到评估日为止没有设定过数量目标，因此不谈完成多少。",
    noFigure: (region: string) => `${region}：评估日之前没有可用的累计数。`,
    ages: {
      title: "最新的数字有多旧",
      subtitle: "从数字所说的日期到评估日，线越长，数字越旧。圆点可打开出处。",
      aria: "各序列最新数字的日期与评估日之间的时间",
      summary: "数字最旧的是{oldest}（{oldestAge}），最新的是{youngest}（{youngestAge}）。",
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
      data: "全部数字、目标、名录、政策与来源，可排序筛选",
    } satisfies Partial<Record<Page, string>>,
  },
  {
    lead: "The programmes of the four provinces count different things on different dates. Every sentence below is written by rule from the data; any number opens the document it comes from.",
    findings: "One sentence a province",
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
    noAim: "No numeric target had been set by the evaluation date, so no progress is claimed.",
    noFigure: (region: string) => `${region}: no usable total before the evaluation date.`,
    ages: {
      title: "How old the newest figures are",
      subtitle:
        "From the date a figure speaks of to the evaluation date: the longer the line, the older the figure. Dots open the source.",
      aria: "Time between the newest figure of each series and the evaluation date",
      summary:
        "The oldest figure is that of {oldest} ({oldestAge}), the newest that of {youngest} ({youngestAge}).",
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
      data: "All figures, targets, named items, policies and sources, sortable and filterable",
    },
  },
);
