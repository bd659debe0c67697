import type {Aims} from "../../domain/aims.ts";
import type {Figure} from "../../domain/figure.ts";
import {byLastDay} from "../../domain/date.ts";
import {lastOf} from "../../domain/non-empty.ts";
import type {SeriesPanel} from "../../domain/panels.ts";
import {groupBy, lastStated, type Line} from "../../domain/series.ts";
import type {Answers} from "../../engine/answers.ts";
import {lineAims} from "../../model/aims.ts";
import {chosen, figuresOf} from "../../model/figures.ts";
import {headlinePanels} from "../../model/headline.ts";
import {boundOf} from "../../model/bounds.ts";
import {sequel, sequelQueries} from "../../model/sequels.ts";
import {isClosed} from "../../model/programmes.ts";
import {headlineTotals} from "../../queries/headline-totals.ts";
import {seriesBounds} from "../../queries/series-bounds.ts";
import {seriesNotes} from "../../queries/series-notes.ts";
import {targets} from "../../queries/targets.ts";
import type {Reader} from "../../reader/reader.ts";
import {certifiedText} from "../../text/certified.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {boundWords} from "../bound-words.ts";
import {breaksWords} from "../breaks.ts";
import {cited} from "../cited.ts";
import {note, type Exhibit, type Note, type Panel} from "../exhibit.ts";
import {figureTable} from "../figure-table.ts";
import {sequelWords} from "../sequel-words.ts";
import {stepsChart} from "../steps-chart.ts";
import {shortName} from "../short-name.ts";
import {voice, type Voice} from "../voice.ts";
import {joined, phrase, say, type Words} from "../words.ts";

/** Each headline series as steps: its newest total in words above, the published record and its end below. */
export const certifiedTotals: Exhibit = {
  id: "certified-totals",
  queries: [...sequelQueries, targets, seriesNotes, seriesBounds],
  build(answers, reader) {
    const speaker = voice(answers, reader);
    const text = certifiedText[reader.language].totals;
    const totals = chosen(figuresOf(headlineTotals, answers, reader), reader);
    const all = headlinePanels(answers, reader);
    const panels = chosen(all, reader);
    const sequels = panels.map((panel) => sequel(panel, answers, reader));
    const reported = sequels.flatMap((one) => one.reported);
    const bounds = panels.flatMap((panel) => boundOfPanel(panel, answers, reader) ?? []);
    const aims = panels.flatMap((panel) => drawnLines(panel).map((line) => lineAims(line, answers, reader)));
    return {
      title: titleOf(
        all.filter(({programme}) => !isClosed(programme, answers)),
        speaker,
      ),
      subtitle: say(text.subtitle),
      layout: "side",
      charts: panels
        .filter((panel) => !isPast(panel, answers))
        .flatMap((panel) => panelsOf(panel, answers, reader)),
      apart: panels.filter((panel) => isPast(panel, answers)).map((panel) => pastWords(panel, speaker)),
      summary: panels.flatMap((panel) => summary(panel, speaker)),
      caveats: [],
      table: figureTable(
        totals,
        {
          caption: text.caption,
          columns: ["programme", "series", "definition", "date", "value", "grade"],
        },
        speaker,
      ),
      ...cited(
        [...totals, ...reported, ...bounds],
        [...aims.flatMap(goalsOf), ...sequels.flatMap(({batches}) => batches)],
      ),
    };
  },
};

const goalsOf = ({plans, goal}: Aims) => (goal ? [...plans, goal] : plans);

// The newest total of the main series of each programme that goes on.
function titleOf(panels: readonly SeriesPanel[], {language, names, amount}: Voice): Words {
  const {title, newest, newestOf} = certifiedText[language].totals;
  const main = [...groupBy(panels, ({programme}) => programme).values()].map(([first]) => first);
  const told = main.flatMap(({programme, lines: [line]}) =>
    line
      ? [
          phrase(newestOf, {
            programme: names.of("programme", programme),
            amount: amount(lastOf(line.steps).figure),
          }),
        ]
      : [],
  );
  return told.length > 0 ? phrase(newest, {all: joined(told, exhibitText[language].comma)}) : say(title);
}

// A historical title with one total is said in a line: there is nothing to draw.
function isPast({programme, lines}: SeriesPanel, answers: Answers): boolean {
  return isClosed(programme, answers) && lines.every(({steps}) => steps.length === 1);
}

function pastWords(panel: SeriesPanel, speaker: Voice): Words {
  const {historical, past} = certifiedText[speaker.language].totals;
  const metric = speaker.names.of("metric", panel.metric);
  return phrase(past, {total: heading(panel, speaker), about: metric + historical});
}

// Two definitions never share an axis: each has a chart of its own, and one total alone is said in words above.
function drawnLines({lines}: SeriesPanel): Line[] {
  return lines.filter((line, index) => index === 0 || line.steps.length > 1);
}

// The first tells of the whole series, each of the others of one definition more.
function panelsOf(panel: SeriesPanel, answers: Answers, reader: Reader): Panel[] {
  const speaker = voice(answers, reader);
  const {lines, programme, metric} = panel;
  const {historical, line: definitionOf} = certifiedText[reader.language].totals;
  const name = speaker.names.of("metric", metric) + (isClosed(programme, answers) ? historical : "");
  return drawnLines(panel).map((line, index): Panel => {
    const definition = speaker.names.of("definition", line.definition ?? "unstated");
    const chart = stepsChart(panel, line, {answers, reader});
    const isFirst = index === 0;
    return {
      key: isFirst ? `${programme}/${metric}` : `${programme}/${metric}/${line.definition ?? ""}`,
      heading: heading({...panel, lines: [line]}, speaker),
      before: [note(say(name))],
      charts: [lines.length > 1 ? {heading: definitionOf(definition), chart} : {chart}],
      after: isFirst ? afterOf(panel, answers, reader) : [],
    };
  });
}

// Where the record ends, and what must be minded of the series.
function afterOf(panel: SeriesPanel, answers: Answers, reader: Reader): Note[] {
  const speaker = voice(answers, reader);
  const {gap, minded} = certifiedText[reader.language].totals;
  const since = sequelWords(sequel(panel, answers, reader), speaker);
  const bound = boundOfPanel(panel, answers, reader);
  const changes = breaksWords(panel.lines, speaker);
  const last = panel.lines.map(({steps}) => lastStated(steps)).toSorted(byLastDay);
  const ends = isClosed(panel.programme, answers) ? [] : last.slice(-1);
  const notes = [
    ...(panel.lines.length > 1 ? newestByDefinition(panel.lines, speaker) : []),
    ...(changes ? [note(changes)] : []),
    ...mindful(panel, answers, reader),
  ];
  return [
    ...ends.map((end) =>
      note([...phrase(gap, {date: speaker.date(end), sequel: since}), ...boundWords(bound, speaker)]),
    ),
    ...(notes.length > 0 ? [{kind: "fold", summary: minded, notes} as const] : []),
  ];
}

// The line with the newest total is the first.
function boundOfPanel({lines: [line]}: SeriesPanel, answers: Answers, reader: Reader): Figure | null {
  return line ? boundOf(lastOf(line.steps).figure, answers, reader) : null;
}

// What the data say must be minded in the series.
function mindful({programme, metric}: SeriesPanel, answers: Answers, {language}: Reader): Note[] {
  return answers
    .rows(seriesNotes)
    .filter((series) => series.programme === programme && series.metric === metric)
    .map(({note_zh, note_en}) => note(say(language === "zh" ? note_zh : note_en)));
}

// The line with the newest total is the first.
function heading({programme, lines: [line]}: SeriesPanel, {language, names, amount, date}: Voice): Words {
  const newest = line && lastOf(line.steps).figure;
  const last = line && lastStated(line.steps);
  return phrase(certifiedText[language].totals.panel, {
    programme: shortName(names.of("programme", programme)),
    amount: newest && amount(newest),
    date: last && date(last),
  });
}

function newestByDefinition(lines: readonly Line[], {language, names, amount, date}: Voice): Note[] {
  return lines.map(({definition, steps}) => {
    const newest = lastOf(steps).figure;
    const words = phrase(certifiedText[language].totals.definition, {
      definition: names.of("definition", definition ?? "unstated"),
      amount: amount(newest),
      date: date(newest.as_of),
    });
    return note(words);
  });
}

/** The series in words: where the published record of each definition begins and ends, and where definitions change. */
function summary({lines, programme, metric}: SeriesPanel, speaker: Voice): Words[] {
  const {language, names, amount, date} = speaker;
  const words = certifiedText[language].totals;
  const name = `${names.of("programme", programme)} ${names.of("metric", metric)}`;
  const said = lines.map(({definition, steps}) => {
    const [first, last] = [steps[0].figure, lastOf(steps).figure];
    return phrase(steps.length > 1 ? words.summary : words.summaryOne, {
      name: definition ? name + words.under(names.of("definition", definition)) : name,
      first: amount(first),
      firstDate: date(first.as_of),
      last: amount(last),
      lastDate: date(last.as_of),
    });
  });
  const changes = breaksWords(lines, speaker);
  return changes ? [...said, changes] : said;
}
