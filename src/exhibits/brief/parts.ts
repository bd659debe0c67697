import type {SeriesPanel} from "../../domain/panels.ts";
import {plansFor} from "../../domain/plans.ts";
import type {NewestAward} from "../../domain/newest-awards.ts";
import {isTracked} from "../../domain/track.ts";
import type {Answers} from "../../engine/answers.ts";
import {judgements} from "../../model/judgements.ts";
import type {National} from "../../model/national.ts";
import type {Entry} from "../../model/timeline.ts";
import type {Reader} from "../../reader/reader.ts";
import {briefText} from "../../text/brief.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {formatAside} from "../../text/format.ts";
import type {Chart} from "../chart.ts";
import {note, type Note, type Panel, type Table} from "../exhibit.ts";
import {absentWords, apartWords} from "../overview/national.ts";
import {totalsPanel, unitText} from "../overview/national-bars.ts";
import {awardsWords} from "../province-words.ts";
import {recipients} from "../recipients.ts";
import {stepsChart} from "../steps-chart.ts";
import {metricName} from "../subject.ts";
import {pathChart} from "../targets/path-chart.ts";
import {entryWords} from "../timeline/entry-words.ts";
import {voice, type Voice} from "../voice.ts";
import {joined, named, phrase, say, type Words} from "../words.ts";
import type {Gathered} from "./gathered.ts";

/** The road to the target, or the steps of the leading series where there is no target. */
export function roadPanel({answer}: Gathered, answers: Answers, reader: Reader): Panel[] {
  const {names, language} = voice(answers, reader);
  const {track, finding} = answer;
  const about = track && isTracked(track) ? track.target : finding?.newest;
  if (!about || !finding) return [];
  const isRoad = about === track?.target;
  const heading = phrase(isRoad ? briefText[language].path : briefText[language].steps, {
    programme: names.of("programme", about.programme ?? finding.programme),
    metric: metricName(about, names, language),
  });
  const {judged} = judgements(answers, reader);
  const chart =
    track && isRoad
      ? {
          ...pathChart(
            {track, plans: plansFor(track, judged), isAsked: false, supposed: null},
            answers,
            reader,
          ),
          height: "part" as const,
        }
      : stepsOf(finding.panel, finding.newest.definition, answers, reader);
  return [{key: "road", heading, charts: chart ? [{chart}] : []}];
}

function stepsOf(
  panel: SeriesPanel,
  definition: string | null,
  answers: Answers,
  reader: Reader,
): Chart | null {
  const line = panel.lines.find((one) => one.definition === definition);
  return line ? stepsChart(panel, line, {answers, reader, small: true}) : null;
}

/** A national list with the other provinces pale; what may not stand beside them is said. */
export function listPanel(found: National, region: string, speaker: Voice): Panel {
  const {language} = speaker;
  const {barChart} = exhibitText[language];
  const [bars] = totalsPanel(found, speaker);
  const [first] = found.figures;
  const own = found.figures.some((figure) => figure.region === region);
  const apart = found.ranked.apart.filter(({figure}) => figure.region === region);
  return {
    key: found.metric,
    heading: phrase(briefText[language].list, {name: found.name, unit: first && unitText(first, speaker)}),
    charts: bars
      ? [{chart: {kind: "bars", label: barChart(found.name), operation: "rank", bars: bars.bars}}]
      : [],
    after: [
      ...apart.map((one) => note(apartWords(one, speaker))),
      ...(own ? [] : [note(absentWords([region], speaker))]),
    ],
  };
}

/** The newest total of each level of award, and the newest edition of each award. */
export function awardsPanel({levels, answer}: Gathered, speaker: Voice): Panel {
  const {language} = speaker;
  const text = briefText[language];
  // Without any total that nothing was published is said of all awards at once.
  const isTold = ({figures: [first]}: NewestAward) => (first ? first.batch !== null : levels.length > 0);
  const newest = awardsWords(answer.awards.filter(isTold), speaker);
  const totals: Note =
    levels.length > 0
      ? {kind: "table", table: levelTable({levels}, speaker)}
      : note(say(text.noAwards), "plain");
  return {
    key: "awards",
    heading: say(text.awards),
    before: [totals, ...(newest.length > 0 ? [note(joined(newest, " · "), "plain")] : [])],
    charts: [],
  };
}

function levelTable({levels}: Pick<Gathered, "levels">, {language, names, label, on}: Voice): Table {
  const {awards, awardColumns} = briefText[language];
  const rows = levels.flatMap(({metric, figures}) =>
    figures.map((figure) => ({
      key: figure.observation,
      cells: [
        say(
          [names.of("metric", metric), figure.definition && names.of("definition", figure.definition)]
            .filter(Boolean)
            .join(" · "),
        ),
        [...label(figure), ...say(formatAside(recipients(figure, language), language), "small")],
        on(figure.as_of),
      ],
    })),
  );
  return {caption: awards, columns: awardColumns, rows};
}

/** The newest decisions and announcements, each opening its record. */
export function decisionsPanel({decisions}: Gathered, speaker: Voice): Panel {
  const text = briefText[speaker.language];
  const items = decisions.map((entry) => decisionWords(entry, speaker));
  return {
    key: "decisions",
    heading: say(text.decisions),
    before: [
      items.length > 0 ? {kind: "list", items, tone: "decisions"} : note(say(text.noDecisions), "plain"),
    ],
    charts: [],
  };
}

function decisionWords(entry: Entry, speaker: Voice): Words {
  const text = briefText[speaker.language];
  const {title, date, issuer} = entryWords(entry, speaker);
  return [
    ...phrase(text.decision, {date: say(date, "kind"), title: named(entry.id, title)}),
    ...(issuer && !title.includes(issuer) ? phrase(text.issuer, {issuer}) : []),
  ];
}
