import type {Measure} from "../../domain/measure.ts";
import {restsOn, type MeasuredReading} from "../../model/readings.ts";
import {certifiedText} from "../../text/certified.ts";
import {compareText} from "../../text/compare.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {capital, formatAside, formatShare} from "../../text/format.ts";
import {progressChartText} from "../../text/progress-chart.ts";
import {barOf, barPanel, type BarPanel} from "../bars.ts";
import type {Bar} from "../chart.ts";
import type {Panel} from "../exhibit.ts";
import {isSolid, regionRole, suretyOf} from "../marks.ts";
import {progressRow} from "../own-targets.ts";
import {shortTitle} from "../series-title.ts";
import {standingWords} from "../standing-words.ts";
import type {Voice} from "../voice.ts";
import {say, type Words} from "../words.ts";

/** Readings that may stand side by side, largest first. */
export function readingsPanel(group: readonly MeasuredReading[], measure: Measure, speaker: Voice): BarPanel {
  const {language, names} = speaker;
  const {dot, measures} = compareText[language];
  const [first] = group;
  const isAlike = group.every(
    ({subject: {programme, metric}}) =>
      programme === first?.subject.programme && metric === first.subject.metric,
  );
  const shared = isAlike && first ? names.of("metric", first.subject.metric) : "";
  const heading = [shared, measure !== "raw" && measures[measure]].filter(Boolean).join(dot);
  const name = capital(heading || measures.raw);
  return {
    key: group.map(({subject}) => subject.observation).join(),
    name,
    heading: say(name),
    bars: group.toSorted((a, b) => b.value - a.value).map((reading) => readingBar(reading, isAlike, speaker)),
    operation: "rank",
  };
}

/** Readings that may stand side by side as a chart: progress beside the time gone, all others as bars. */
export function readingCharts(
  group: readonly MeasuredReading[],
  measure: Measure,
  speaker: Voice,
): Panel["charts"] {
  if (measure !== "progress") return barPanel(readingsPanel(group, measure, speaker), "bars", speaker).charts;
  const {language, names, day} = speaker;
  const rows = group.flatMap(({progress: paced}) => {
    if (!paced) return [];
    const {target, progress} = paced;
    const words = standingWords({target, progress}, {names, language, day});
    return [progressRow({target, progress, words}, speaker)];
  });
  return [{chart: {kind: "progress", label: progressChartText[language].aria, operation: "rank", rows}}];
}

/** Whose number a measure lacks, where others have one. */
export function lackingWords(
  read: readonly MeasuredReading[],
  measure: Measure,
  {language, names}: Voice,
): Words[] {
  const missing = read.filter(({known}) => !known);
  if (missing.length === 0 || missing.length === read.length) return [];
  const {lackingOf, measures} = compareText[language];
  const series = missing.map(({subject}) => shortTitle(subject, names, language));
  return [
    say(
      lackingOf
        .replace("{measure}", capital(measures[measure]))
        .replace("{names}", series.join(exhibitText[language].comma)),
    ),
  ];
}

function readingBar(reading: MeasuredReading, isAlike: boolean, speaker: Voice): Bar {
  const {subject, progress, round, normalised, value} = reading;
  const {language, names, date} = speaker;
  const title = isAlike ? names.of("region", subject.region) : shortTitle(subject, names, language);
  const text = compareText[language];
  const asOf = formatAside(date(subject.as_of), language);
  if (progress) {
    const {metric} = progress.target;
    const other = metric === subject.metric ? "" : text.dot + text.ofTarget(names.of("metric", metric));
    return computed(reading, title + other + asOf, formatShare(value));
  }
  if (round) {
    const counted = certifiedText[language].rounds.counted[round.counted] ?? round.counted;
    const detail = text.ofRound(names.of("batch", round.batch), counted);
    return computed(reading, title + formatAside(detail, language), formatShare(value));
  }
  if (!normalised) return barOf(subject, title + asOf, speaker);
  const {qualifier} = normalised;
  return computed(reading, title + asOf, names.label({value, unit: subject.unit, qualifier}));
}

// No surer than what it rests on; the whisker of an input is none of the result.
function computed(reading: MeasuredReading, name: string, label: string): Bar {
  const {subject, value, evidence} = reading;
  const inputs = restsOn(reading);
  const {spread: _ofAnInput, ...surety} = suretyOf(...inputs);
  const mark = inputs.every(isSolid) ? "solid" : "hollow";
  return {name, value, label, evidence, mark, ...surety, colour: regionRole(subject.region)};
}
