import type {UnknownReason} from "../domain/judgement/judgement.ts";
import type {PaceState} from "../domain/pace.ts";
import type {OpenSdgRating, UnRating} from "../domain/reference.ts";
import type {TargetState} from "../domain/judgement/state.ts";
import {bilingual} from "./language.ts";

/** The states that the judgement of a cumulative target, a period's total or a ceiling may end in, pace aside. */
export type StatedState = Exclude<TargetState, PaceState>;

/** The rules of judging targets: states, progress against time, reference ratings. Wholly static; slots are thresholds. */
export const methodsTargets = bilingual(
  {
    targets: {
      judged: {
        rule: "只判断目标；阶段计划、年度增量、期间增量和上限只按自己那一期的数字判断。重申、已被取代的目标、预测、口号和规则只列出，不判断。",
        basis: "官方用语：文件怎样写，就按怎样的性质对待。",
      },
      own: {
        rule: "能回答一个目标的，只有同一指标、单位、口径、对象和分组的数字，并且已经公布、等级不是D级。",
        basis: "统计惯例：口径一致才可对照。",
      },
      about: {
        rule: "目标写“约N”的，达到N的{reached}（向上取整）即算达到。合格率、指数等水平值不放宽。",
        basis: "本工具约定，文件没有解释“约”。",
      },
      caption: "目标的各种状态",
      columns: ["状态", "条件"],
      conditions: {
        met: "取值整段达到界限，数字的日期不晚于到期日；取最早的一个",
        met_date_unknown: "只有到期日以后的数字达到，到期时是否达到不知道",
        missed: "取值整段低于界限，数字的日期不早于到期日",
        kept: "上限：该期数字的取值整段不超过上限",
        exceeded: "上限：取值整段超过上限；一部分已超过的，也可提前认定",
        indeterminate: "取值跨在界限两侧；或同一天有两个相矛盾的说法，换用另一个会改变结论",
        due_passed_unknown: "到期日已过，所知的最新数字早于到期日，也未达到",
        running: "尚未到期，又算不出序时进度",
        unknown: "没有能回答它的数字，见下面“不作判断的理由”",
      } satisfies Record<StatedState, string>,
      pace: "尚未到期，算得出序时进度的，状态见下一节。",
      basesCaption: "各类目标看什么",
      basesColumns: ["目标的类型", "看什么"],
      bases: [
        ["累计数", "不论哪一天的数字，达到即为达到；到期未达到的，看到期日或以后的数字"],
        [
          "水平值（合格率、指数、得分）",
          "只有到期那一年（期）自己的读数能判定。此前的读数只说差几个百分点或几分，从不说完成了百分之几",
        ],
        [
          "增量",
          "看该期或该批自己的合计。期内达到即为达到，一部分已经达到的也算；没有达到的，到期末才说，期末以前公布的数不算全期合计",
        ],
        [
          "逐年增量",
          "逐年判断，每年都照增量的办法：一年未达到即未达到，每年都达到才算达到，从不用平均数代替",
        ],
        ["上限或名额", "看该期自己的合计是否超过"],
        ["越低越好的目标", "界限反过来看：取值整段不高于目标为达到"],
      ],
      basesBasis: "增量和水平值各看本期，为统计惯例；提前认定为本工具约定。",
      reasonsCaption: "不作判断的理由",
      reasonsColumns: ["理由", "意思"],
      reasons: {
        no_figure: ["没有数字", "同一指标、同一口径的数字未见公布"],
        no_due: ["没有期限", "文件没有写到期日，也没有写期间"],
        grade_d: ["只有D级依据", "目标或数字的来源待核实"],
        units_differ: ["单位不同", "公布的数字用的是另一种单位"],
        definition_break: ["口径中断", "公布的数字换了口径"],
        population_differs: ["对象不同", "公布的数字数的是另一类获奖者或单位"],
        split_differs: ["只有一部分", "只公布了其中一部分的数字，不能代替全部"],
      } satisfies Record<UnknownReason, [string, string]>,
      basis: "本工具约定。",
    },
    pace: {
      formula: {
        rule: "完成比例 =（最新数 − 基数）÷（目标 − 基数）。时间比例 =（最新数的日期 − 基数的日期）÷（到期日 − 基数的日期）。速度比ρ = 完成比例 ÷ 时间比例。只用于越高越好的累计目标。",
        basis: "“序时进度”是政府督查的通行说法；分母用“要求的增量”而不用目标总数，为本工具约定。",
      },
      baseline: {
        rule: "基数取设定目标当日或以前最近一个公布的数。设定目标的文件同时创设了项目的，基数为零，从成文日算起。两样都没有，就不算序时进度。",
        basis: "本工具约定：基数不估算。",
      },
      newest: {
        rule: "只用没有限定词的数，时间也算到最新数字的日期为止，因为此后做了多少没有公布。同一个累计数再次公布，只算确认，不算新的一步。日期只写到月的，时间比例给出范围，判断取中间。最新数字比评估日早{old}个月以上的，句首写明“按截至……的数据”。",
        basis: "本工具约定。",
      },
      caption: "速度比与状态",
      columns: ["速度比ρ", "状态"],
      ratios: {
        on_track: "不低于{onTrack}",
        behind: "{behind}以上，不到{onTrack}",
        far_behind: "{farBehind}以上，不到{behind}",
        moving_away: "低于{farBehind}",
      } satisfies Record<PaceState, string>,
      limits: "本工具约定，取与下一节 Open SDG 相同的分界。",
      speeds: {
        rule: "此后每月需增加 =（目标 − 最新数）÷ 最新数到到期日的月数；目标写“约N”的，还差多少、每月需增加多少都写两端，一端算到达到的界限，一端算到N；假如此后没有变化，再从评估日算一次。已有速度有两种：从基数以来的平均，最近两个不同累计数之间的平均。按这两种速度算到到期日，得出范围的两端。一个月为平均一年的十二分之一。",
        basis: "统计惯例：匀速外推；只给范围，不作预测。",
      },
    },
    reference: {
      openSdg: {
        rule: "Open SDG 的算法：R = 观测年均增长率 ÷ 要求年均增长率，年均增长率 =（末值 ÷ 基值）^（1 ÷ 年数）− 1。年数在这里按天数算。",
        basis: "Open SDG 的说明文件《进展测量方法》，该方法由加拿大统计局制订，称受欧盟统计局启发：",
      },
      openSdgCaption: "Open SDG 的等次",
      columns: ["等次", "条件"],
      openSdgRatings: {
        achieved: "末值已达到目标",
        on_track: "R不低于{sdgOnTrack}",
        acceleration_needed: "R在{sdgAcceleration}以上，不到{sdgOnTrack}",
        limited: "R在{sdgLimited}以上，不到{sdgAcceleration}",
        deterioration: "R低于{sdgLimited}",
      } satisfies Record<OpenSdgRating, string>,
      un: {
        rule: "联合国统计司的算法：照观测年均增长率外推到期，看能完成要求变化的多少。",
        basis: "联合国统计司《进展图技术说明》二〇二三年版。界限据巴斯克统计局（Eustat）的转述，原件未读到：",
      },
      unCaption: "联合国统计司的等次",
      unRatings: {
        achieved: "末值已达到目标",
        on_track: "完成{unOnTrack}以上",
        progress: "完成{unProgress}以上，不到{unOnTrack}",
        stagnation_or_regression: "完成不到{unProgress}",
      } satisfies Record<UnRating, string>,
      conditions: {
        rule: "满足三条才给参照评级：基值是公布的数，不低于目标的{baseShare}；基值与末值不同；两者同一口径，相隔不少于{months}个月。参照评级写在旁边，不改变判断。",
        basis: "本工具约定。",
      },
      why: {
        rule: "品牌数量多从零或很小的数起步。从零起步没有增长率；从很小的数起步，头几年的增长率极大，照它外推，几乎都会“在轨”。所以先看序时进度，后看参照评级。",
        basis: "算术；Open SDG 的说明也承认该法“过于简化”。",
      },
      links: {openSdg: "Open SDG 说明文件", un: "联合国统计司技术说明", eustat: "Eustat 的转述"},
    },
  },
  {
    targets: {
      judged: {
        rule: "Only targets are judged; plans, yearly additions, additions over a period and ceilings only by the figures of their own period. Restatements, superseded targets, forecasts, slogans and rules are listed, not judged.",
        basis: "official wording: each is treated as what its text calls it.",
      },
      own: {
        rule: "A target is answered only by figures of the same metric, unit, definition, population and split that are published and not of grade D.",
        basis: "statistical practice: only like is set against like.",
      },
      about: {
        rule: "A target of “about N” counts as reached from {reached} of N, rounded up. Levels such as rates and indices get no such allowance.",
        basis: "our convention; no document explains its “about”.",
      },
      caption: "The states of a target",
      columns: ["State", "Condition"],
      conditions: {
        met: "every value the figure allows reaches the threshold, and its date is not after the due date; the first such figure",
        met_date_unknown:
          "only a figure after the due date reaches it; whether it was reached in time is not known",
        missed: "no value the figure allows reaches the threshold, and its date is not before the due date",
        kept: "ceiling: every value of the period's figure stays within it",
        exceeded: "ceiling: every value is above it; a part that already exceeds it decides early",
        indeterminate:
          "the values lie on both sides of the threshold, or a contradicting statement of the same day would change the outcome",
        due_passed_unknown: "the due date has passed, and the newest known figure is older and falls short",
        running: "not yet due, and no progress against time can be computed",
        unknown: "no figure answers it; see “Reasons not to judge” below",
      },
      pace: "A target not yet due for which progress against time can be computed has a state of the next section.",
      basesCaption: "What decides each type of target",
      basesColumns: ["Type of target", "What decides"],
      bases: [
        [
          "Total",
          "a figure of any day that reaches it; if none does, a figure of the due date or later decides that it was missed",
        ],
        [
          "Level (rate, index, score)",
          "only the reading of the due year or period itself. Earlier readings say how many points they are off, never a share of the target",
        ],
        [
          "Addition",
          "the total of its own period or batch. Reaching it within the period is enough, by a part of the period too; that it fell short is only said at the end, and what was published before the end is no total of the whole",
        ],
        [
          "Yearly addition",
          "year by year, each like an addition: one year short is a miss, every year reached is met; never an average",
        ],
        ["Ceiling or quota", "whether the total of its own period is above it"],
        ["Lower is better", "the threshold is mirrored: met when no value is above the target"],
      ],
      basesBasis:
        "that additions and levels answer for their own period is statistical practice; deciding early is our convention.",
      reasonsCaption: "Reasons not to judge",
      reasonsColumns: ["Reason", "Meaning"],
      reasons: {
        no_figure: ["No figure", "none of the same metric and definition was published"],
        no_due: ["No due date", "the text names neither a due date nor a period"],
        grade_d: ["Grade D only", "the source of the target or of the figures is unverified"],
        units_differ: ["Other unit", "the published figures use another unit"],
        definition_break: ["Definition breaks", "the published figures follow another definition"],
        population_differs: ["Other population", "the published figures count other recipients"],
        split_differs: ["Only a part", "only a part was published; it cannot stand for the whole"],
      },
      basis: "our convention.",
    },
    pace: {
      formula: {
        rule: "Share done = (newest − baseline) ÷ (target − baseline). Share of the time = (date of newest − date of baseline) ÷ (due date − date of baseline). ρ = share done ÷ share of the time. Only for totals where more is better.",
        basis:
          "progress by the sequence of time is how Chinese governments supervise plans; dividing by the required increase, not the whole target, is our convention.",
      },
      baseline: {
        rule: "The baseline is the last figure published for the day the target was set or earlier. Where the document that set the target also created the programme, it is zero on the day of that document. Without either there is no progress against time.",
        basis: "our convention: a baseline is never estimated.",
      },
      newest: {
        rule: "Only figures without a qualifier count, and time stops at the newest of them, because what was done since was not published. The same total published again confirms it and is no step. Where a date is only a month, the share of the time is a range and its middle decides. Where the newest figure is more than {old} months older than the evaluation date, the sentence begins “On data as of …”.",
        basis: "our convention.",
      },
      caption: "ρ and the state",
      columns: ["Ratio ρ", "State"],
      ratios: {
        on_track: "{onTrack} or more",
        behind: "{behind} or more, below {onTrack}",
        far_behind: "{farBehind} or more, below {behind}",
        moving_away: "below {farBehind}",
      },
      limits: "our convention, with the limits of Open SDG in the next section.",
      speeds: {
        rule: "Needed a month = (target − newest) ÷ months from the newest figure to the due date. For a target of “about N” what is left and what is needed a month have two ends: to what counts as reached, and to N. It is worked out once more from the evaluation date in case nothing has changed. Two paces were achieved: the average since the baseline, and between the last two totals that differ. Carried on to the due date they are the ends of a range. A month is one twelfth of an average year.",
        basis: "statistical practice: even extrapolation; a range, no forecast.",
      },
    },
    reference: {
      openSdg: {
        rule: "Open SDG: R = observed growth a year ÷ required growth a year, where growth a year = (last ÷ base) ^ (1 ÷ years) − 1. Years are counted in days here.",
        basis:
          "the documentation of Open SDG, “Progress measurement methodology”, developed by Statistics Canada and, it says, inspired by Eurostat: ",
      },
      openSdgCaption: "Ratings of Open SDG",
      columns: ["Rating", "Condition"],
      openSdgRatings: {
        achieved: "the last value reaches the target",
        on_track: "R of {sdgOnTrack} or more",
        acceleration_needed: "R of {sdgAcceleration} or more, below {sdgOnTrack}",
        limited: "R of {sdgLimited} or more, below {sdgAcceleration}",
        deterioration: "R below {sdgLimited}",
      },
      un: {
        rule: "UN Statistics Division: observed growth is carried on to the due date, and the share of the required change it would complete is rated.",
        basis:
          "the division's technical note on its progress chart of twenty twenty-three. The limits are as reported by the Basque statistics office Eustat; the note itself was not read: ",
      },
      unCaption: "Ratings of the UN Statistics Division",
      unRatings: {
        achieved: "the last value reaches the target",
        on_track: "{unOnTrack} or more",
        progress: "{unProgress} or more, below {unOnTrack}",
        stagnation_or_regression: "below {unProgress}",
      },
      conditions: {
        rule: "A reference rating takes three things: a published base value of at least {baseShare} of the target; a last value that differs from it; one definition and at least {months} months between them. It stands beside our judgement and never changes it.",
        basis: "our convention.",
      },
      why: {
        rule: "Brand counts mostly start at zero or close to it. From zero there is no growth rate; from close to zero the first years grow so fast that, carried on, nearly everything would be on track. That is why progress against time comes first.",
        basis: "arithmetic; Open SDG itself says that the method oversimplifies.",
      },
      links: {
        openSdg: "documentation of Open SDG",
        un: "technical note of the UN Statistics Division",
        eustat: "report by Eustat",
      },
    },
  },
);
