import type {Subject} from "../../domain/comparability.ts";
import type {Sequel} from "../../domain/sequel.ts";
import {lastStated} from "../../domain/series.ts";
import type {Choice, Series} from "../../domain/series-choice.ts";
import type {Answers} from "../../engine/answers.ts";
import {calendar} from "../../model/calendar.ts";
import {choiceQueries} from "../../model/choices.ts";
import {sequelOfSeries} from "../../model/sequels.ts";
import {trendsOf, type Trend} from "../../model/trends.ts";
import {announcements} from "../../queries/announcements.ts";
import {headlineBatches} from "../../queries/headline-batches.ts";
import {subjects} from "../../queries/subjects.ts";
import type {Target} from "../../domain/target.ts";
import type {Figure} from "../../domain/figure.ts";
import type {Reader} from "../../reader/reader.ts";
import {certifiedText} from "../../text/certified.ts";
import {compareText} from "../../text/compare.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {formatPeriod} from "../../text/format.ts";
import {barOf} from "../bars.ts";
import {breaksWords} from "../breaks.ts";
import type {Chart} from "../chart.ts";
import {note, type Panel} from "../exhibit.ts";
import {breaksOf, gapOf, regionRole, stepLineOf} from "../marks.ts";
import {sequelWords} from "../sequel-words.ts";
import {seriesTitle} from "../series-title.ts";
import {voice, type Voice} from "../voice.ts";
import {phrase, say, type Words} from "../words.ts";

/** What `ownPanels` asks. */
export const ownQueries = [...choiceQueries, announcements, headlineBatches] as const;

interface Own {
  panels: Panel[];
  /** The panels in words, a line each. */
  summary: Words[];
  /** The figures drawn. */
  told: readonly Subject[];
  /** The figures the words around the charts tell of. */
  besides: readonly Figure[];
  batches: readonly Pick<Target, "source">[];
}

/** Each series over time on an axis of its own; a new definition or vintage starts another panel. */
export function ownPanels(
  chosen: readonly Choice[],
  all: readonly Series[],
  {answers, reader}: {answers: Answers; reader: Reader},
): Own {
  const speaker = voice(answers, reader);
  const trends = trendsOf(chosen, all, calendar(answers, reader));
  const sequels = trends.filter(isOfTotals).map((trend) => sequelOfTrend(trend, answers, reader));
  const begun = trends.flatMap(({later}) => later.map(({steps: [first]}) => first.figure));
  return {
    panels: trends.map((trend) =>
      isOfTotals(trend) ? stockPanel(trend, answers, reader) : columnsPanel(trend, speaker),
    ),
    summary: trends.map((trend) => inWords(trend, speaker)),
    told: trends.flatMap(({figures}) => figures),
    besides: [...begun, ...sequels.flatMap(({reported}) => reported)],
    batches: sequels.flatMap(({batches}) => batches),
  };
}

// A first batch is a first total.
function isOfTotals({figures: [first]}: Trend): boolean {
  return first.kind === "stock" || (first.initial && first.kind === "flow" && first.batch !== null);
}

// A total holds until the next one is published.
function stockPanel(trend: Trend, answers: Answers, reader: Reader): Panel {
  const speaker = voice(answers, reader);
  const words = certifiedText[reader.language].totals;
  const changes = breaksWords([trend, ...trend.later], speaker);
  const until = lastStated(trend.steps);
  const since = sequelWords(sequelOfTrend(trend, answers, reader), speaker);
  const chart = stepsOf(trend, speaker);
  return {
    ...about(trend, speaker),
    charts: [{chart}],
    after: [
      ...(changes ? [note(changes)] : []),
      note(phrase(words.gap, {date: speaker.date(until), sequel: since})),
    ],
  };
}

function sequelOfTrend({figures: [figure], steps}: Trend, answers: Answers, reader: Reader): Sequel {
  return sequelOfSeries({...figure, end: lastStated(steps)}, answers.rows(subjects), {answers, reader});
}

function stepsOf({figures: [first], steps, later}: Trend, speaker: Voice): Chart {
  const {language, names, day} = speaker;
  const words = certifiedText[language].totals;
  return {
    kind: "steps",
    label: words.aria(seriesTitle({...first, kind: "stock"}, names, language)),
    operation: "trend",
    lines: [stepLineOf(steps, speaker)],
    plans: [],
    goal: null,
    colour: regionRole(first.region),
    openUntil: day,
    gap: gapOf(steps, day, speaker),
    breaks: breaksOf(later, speaker),
    breakLabel: words.break,
    small: false,
  };
}

// Additions, rates and amounts hold for their own period only.
function columnsPanel(trend: Trend, speaker: Voice): Panel {
  const {names, language, date} = speaker;
  const bars = trend.figures.map((figure) => {
    const {batch, as_of, period} = figure;
    const name = batch
      ? `${names.batch(batch)}\n${date(as_of.slice(0, 7))}`
      : formatPeriod(period ?? as_of, language);
    return barOf(figure, name, speaker);
  });
  const label = exhibitText[language].barChart(seriesTitle(trend.figures[0], names, language));
  return {
    ...about(trend, speaker),
    charts: [{chart: {kind: "columns", label, operation: "trend", bars}}],
  };
}

function about(trend: Trend, {names, language}: Voice): Pick<Panel, "key" | "heading"> {
  const [first] = trend.figures;
  const counted = isOfTotals(trend) ? {...first, kind: "stock" as const} : first;
  return {key: first.observation, heading: say(seriesTitle(counted, names, language))};
}

function inWords({figures}: Trend, {language, names, amount, date}: Voice): Words {
  const [first] = figures;
  const last = figures.at(-1) ?? first;
  const {summary} = figures.length > 1 ? certifiedText[language].totals : compareText[language];
  return phrase(summary, {
    name: seriesTitle(last, names, language),
    first: amount(first),
    firstDate: date(first.as_of),
    last: amount(last),
    lastDate: date(last.as_of),
    amount: amount(last),
    date: date(last.as_of),
  });
}
