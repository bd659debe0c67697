import type {Grade} from "../domain/figure.ts";
import type {Qualifier} from "../domain/interval.ts";
import {bilingual} from "./language.ts";

/** A rule as the methods page states it, and what it rests on. Slots are thresholds, filled from the domain. */
export interface RuleWords {
  rule: string;
  basis: string;
}

export type SameFact = "duplicate" | "rounding" | "revision" | "contradiction";

/** The rules of reading published numbers: qualifiers, dates, sources, repeated statements. Wholly static. */
export const methodsReading = bilingual(
  {
    words: {
      qualifiers: {
        rule: "文件里的限定词照录，不丢也不改。每个数字都读作一段可能的取值，判断时看整段，不看中间的一个数。数量和金额不低于零。",
        basis:
          "限定词为官方用语；“约”按上下{margin}、“近”按{nearly}至不满理解，为本工具约定；以万、亿为单位印出、位数不多的数量按四舍五入理解，u为末位的一个单位。",
      },
      caption: "限定词与可能的取值",
      columns: ["限定词", "N的取值"],
      names: {
        exact: "没有限定词",
        about: "约、左右",
        nearly: "近、将近",
        rounded: "以万、亿取整",
        over: "逾、超过、多",
        at_least: "以上、不少于",
        under: "不足、不到",
        at_most: "不超过、以内",
      } satisfies Record<Qualifier, string>,
      unlimited: "无上限",
      dates: {
        rule: "只写到年或月的日期，可能是其中任何一天，不替文件补出日子。每个数字的截至日期另记依据：来源写明、取发布日期、由本工具推断，或没有日期、只知不晚于；后两种在图上画成空心。到期日写“某年”的，为当年最后一天。",
        basis: "统计惯例：时点不明的，按所在时期理解。",
      },
      datesCaption: "日期的写法与所指",
      dateColumns: ["写法", "所指"],
      known: {
        rule: "评估日默认为今天（北京时间），可以改。一个数字在评估日算作已知，须来源当日或以前已经发布，所说的日期也已经开始。发布日期不详的，按数字所说的日期算；只写到年或月的，按该年、该月最后一天算。",
        basis: "本工具约定，为的是过去某日的判断不掺入后来的消息。",
      },
      status: {
        rule: "只有已公布的数字算结果。公示、拟定和预计的数字照存，不作判断，也不画成结果。",
        basis: "官方用语：公示期内的名单和年初的预计都不是结果。",
      },
    },
    grades: {
      computed: {
        rule: "等级不由人打分，由三件事算出：谁写的，在哪里读到，发布日期怎样确定。",
        basis: "本工具约定；先查署名与日期，再看载体。",
      },
      caption: "来源等级的条件与用法",
      columns: ["等级", "条件", "用法"],
      names: {A: "A级", B: "B级", C: "C级", D: "D级"} satisfies Record<Grade, string>,
      conditions: {
        A: "政府所写，读自官方网站，发布日期在文中写明；日期写明的政府立项文件也算",
        B: "作者有名，读自官方网站或发布者自己的网站，有网址",
        C: "作者有名，但只读到转载件，或没有网址；其余立项文件",
        D: "作者不详，或发布日期靠猜测",
      } satisfies Record<Grade, string>,
      uses: {
        A: "作判断",
        B: "作判断",
        C: "作判断，图上旁标C",
        D: "照存，标“待核实”，图上只画虚线圆点，不作判断",
      } satisfies Record<Grade, string>,
      worst: {
        rule: "一个判断的等级，取目标和所用数字中最低的一级。",
        basis: "本工具约定：结论不会比最弱的依据更可靠。",
      },
    },
    sameFact: {
      rows: {
        rule: "一件事有几个来源，就记几行，用同一个事实编号相连；合计时只数一次。",
        basis: "本工具约定。",
      },
      caption: "同一事实的几个说法是什么关系",
      columns: ["关系", "条件", "处理"],
      names: {
        duplicate: "重复",
        rounding: "约数",
        revision: "修订",
        contradiction: "矛盾",
      } satisfies Record<SameFact, string>,
      conditions: {
        duplicate: "数值与限定词都相同",
        rounding: "说法不同，取值有公共部分；或一个是另一个少写几位的数",
        revision: "同一统计量的前后两次核算，如初步核算、最终核实、普查修订",
        contradiction: "取值没有公共部分，不可能同时为真",
      } satisfies Record<SameFact, string>,
      treatments: {
        duplicate: "只数一次，署最早发布的来源",
        rounding: "相容，不算矛盾",
        revision: "用最新一次，不论等级",
        contradiction: "取一个，另一个照画；换成另一个会改变结论的，写“无法判定”",
      } satisfies Record<SameFact, string>,
      preference: {
        rule: "几个说法取哪一个：先看核算版本，取最新；再看与同一文件所列各部分之和是否相符，取相符的；再看来源等级，取高；最后看发布日期，取确知较晚的，只到年或月的日期不能证明先后。都分不出的不作取舍，几个说法并列。",
        basis: "修订从新、分合相符为统计惯例；等级与发布日期的次序为本工具约定。",
      },
    },
  },
  {
    words: {
      qualifiers: {
        rule: "The qualifier of the text is kept, neither dropped nor changed. Every number is read as a range of values it may mean, and judgements look at the whole range, never at one number in it. Counts and amounts are never below zero.",
        basis:
          "qualifiers are official wording; reading “about” as {margin} either way and “nearly” as {nearly} to just below is our convention; a count printed in tens of thousands with few digits is read as rounded, u being one unit of its last digit.",
      },
      caption: "Qualifiers and the values they allow",
      columns: ["Qualifier", "Values of N"],
      names: {
        exact: "no qualifier",
        about: "about",
        nearly: "nearly",
        rounded: "rounded to tens of thousands",
        over: "more than",
        at_least: "at least",
        under: "under",
        at_most: "at most",
      },
      unlimited: "no upper limit",
      dates: {
        rule: "A date that names only a year or a month may be any day in it; no day is made up. For each as-of date the record says whether the source states it, it is that of publication, we inferred it, or no date is given and it is only the latest possible; the last two are drawn hollow. A due date given as a year is the last day of that year.",
        basis: "statistical practice: where the day is unknown, the period stands.",
      },
      datesCaption: "What written dates stand for",
      dateColumns: ["As written", "Stands for"],
      known: {
        rule: "The evaluation date is today in Beijing unless another is chosen. A figure is known on it when its source was published by then and the date it speaks of had begun. An undated source counts from the date its figure speaks of; a year or month counts from its last day.",
        basis: "our convention, so that a judgement of a past day knows nothing later.",
      },
      status: {
        rule: "Only published figures are results. Proposed and expected figures are kept, but neither judged nor drawn as results.",
        basis: "official wording: a list open to objections and a forecast are not results.",
      },
    },
    grades: {
      computed: {
        rule: "Nobody gives grades; they follow from three facts: who wrote the text, where it was read, and how its date is known.",
        basis: "our convention; author and date are looked at before the carrier.",
      },
      caption: "What a source grade takes and what it permits",
      columns: ["Grade", "Condition", "Use"],
      names: {A: "Grade A", B: "Grade B", C: "Grade C", D: "Grade D"},
      conditions: {
        A: "written by government, read on an official site, date stated in the text; also a founding document of government with a stated date",
        B: "named author, read on an official site or the publisher's own, with an address",
        C: "named author, but read only in a copy or without an address; other founding documents",
        D: "author not named, or date guessed",
      },
      uses: {
        A: "judges",
        B: "judges",
        C: "judges; a C beside it in charts",
        D: "kept, marked unverified; in charts a dashed dot at most, in no judgement",
      },
      worst: {
        rule: "The grade of a judgement is the lowest among its target and the figures used.",
        basis: "our convention: a conclusion is no better than its weakest support.",
      },
    },
    sameFact: {
      rows: {
        rule: "One fact with several sources is several rows joined by one fact id, and is counted once.",
        basis: "our convention.",
      },
      caption: "What statements of one fact are to each other",
      columns: ["Relation", "Condition", "Treatment"],
      names: {
        duplicate: "Duplicate",
        rounding: "Rounding",
        revision: "Revision",
        contradiction: "Contradiction",
      },
      conditions: {
        duplicate: "same value and same qualifier",
        rounding: "other words that allow a common value, or the same number written with fewer digits",
        revision:
          "an earlier and a later computation of one statistic: preliminary, final, revised by a census",
        contradiction: "no common value: they cannot both be true",
      },
      treatments: {
        duplicate: "counted once, credited to the earliest publication",
        rounding: "compatible, no contradiction",
        revision: "the latest is used, whatever its grade",
        contradiction:
          "one is used and the other still drawn; where the other would change the outcome, nothing is decided",
      },
      preference: {
        rule: "Which of several statements is used: the latest vintage first, then the one whose parts in the same document add up to it, then the better grade, then the one known to be published later; a date known only to the month or year proves no order. Where none of these decides, the statements stand side by side.",
        basis:
          "that a revision replaces and that parts add up is statistical practice; the order of grade and publication is our convention.",
      },
    },
  },
);
