import {byLastDay} from "../../domain/date.ts";
import type {Figure} from "../../domain/figure.ts";
import {ageInMonths, newestTotal} from "../../domain/finding.ts";
import type {SeriesPanel} from "../../domain/panels.ts";
import type {Sequel} from "../../domain/sequel.ts";
import {lastStated} from "../../domain/series.ts";
import type {Answers} from "../../engine/answers.ts";
import {headlinePanels} from "../../model/headline.ts";
import {isChosen} from "../../model/figures.ts";
import {isClosed} from "../../model/programmes.ts";
import {sequel, sequelQueries} from "../../model/sequels.ts";
import {targets} from "../../queries/targets.ts";
import type {Reader} from "../../reader/reader.ts";
import {formatAge, formatAside} from "../../text/format.ts";
import {overviewText} from "../../text/overview.ts";
import {cited} from "../cited.ts";
import {note, type Exhibit, type Panel, type Table} from "../exhibit.ts";
import {sequelWords} from "../sequel-words.ts";
import {stepsChart} from "../steps-chart.ts";
import {seriesName} from "../subject.ts";
import {voice, type Voice} from "../voice.ts";
import {linked, phrase, say, type Words} from "../words.ts";

/** A running series, its newest figure, and the lines a small panel has room for: those of that figure's definition. */
interface Running {
  panel: SeriesPanel;
  newest: Figure;
  /** What the record holds after the last total, of whatever definition. */
  after: Sequel;
}

/**
 * Every running headline series as steps in small multiples: where its published record ends and how old that end is.
 * Historical titles are left out: they will not be renewed.
 */
export const recordEnds: Exhibit = {
  id: "record-ends",
  queries: [...sequelQueries, targets],
  build(answers, reader) {
    const speaker = voice(answers, reader);
    const text = overviewText[reader.language].steps;
    const all = headlinePanels(answers, reader)
      .filter(({programme}) => !isClosed(programme, answers))
      .flatMap((panel) => runningOf(panel, sequel(panel, answers, reader)));
    const running = all.filter(({newest}) => isChosen(reader.regions, newest.region));
    const newest = running.map((one) => one.newest);
    const drawn = running.flatMap(({panel}) =>
      panel.lines.flatMap(({steps}) => steps.flatMap(({figure, rivals}) => [figure, ...rivals])),
    );
    return {
      title:
        all.length > 1
          ? ages(
              all.map((one) => one.newest),
              speaker,
            )
          : say(text.question),
      subtitle: say(text.subtitle),
      layout: "multiples",
      charts: running.map((one) => panelOf(one, {answers, reader})),
      apart: [],
      summary: [],
      caveats: [],
      table: twin(newest, speaker),
      ...cited(
        [...newest, ...drawn, ...running.flatMap(({after}) => after.reported)],
        running.flatMap(({after}) => after.batches),
      ),
    };
  },
};

function runningOf(whole: SeriesPanel, after: Sequel): Running[] {
  const newest = newestTotal(whole);
  if (!newest) return [];
  const lines = whole.lines.filter(({definition}) => definition === newest.definition);
  return [{panel: {...whole, lines}, newest, after}];
}

function panelOf({panel, newest, after}: Running, told: {answers: Answers; reader: Reader}): Panel {
  const speaker = voice(told.answers, told.reader);
  const {language, names, amount, date, day} = speaker;
  const last = panel.lines.map(({steps}) => lastStated(steps)).toSorted(byLastDay);
  const measured = names.of("metric", newest.metric);
  const definition = newest.definition && formatAside(names.of("definition", newest.definition), language);
  return {
    key: `${panel.programme}/${panel.metric}`,
    heading: say(names.of("programme", panel.programme)),
    before: [note([...say(`${measured}${definition ?? ""} `), ...amount(newest)])],
    charts: panel.lines.map((line) => ({chart: stepsChart(panel, line, {...told, small: true})})),
    after: [
      note(
        phrase(overviewText[language].steps.end, {
          date: date(last.at(-1) ?? newest.as_of),
          age: linked(newest.observation, formatAge(ageInMonths(newest, day), language)),
          sequel: sequelWords(after, speaker),
        }),
      ),
    ],
  };
}

// Ages are all counted alike, from a date to the evaluation day, so oldest and newest may be named.
function ages(figures: readonly Figure[], {language, names, day}: Voice): Words {
  const byAge = figures.toSorted((a, b) => ageInMonths(b, day) - ageInMonths(a, day));
  const [oldest, youngest] = [byAge[0], byAge.at(-1)];
  const ageOf = (figure: Figure | undefined) =>
    figure && linked(figure.observation, formatAge(ageInMonths(figure, day), language));
  return phrase(overviewText[language].steps.title, {
    oldest: oldest?.programme && names.of("programme", oldest.programme),
    oldestAge: ageOf(oldest),
    youngest: youngest?.programme && names.of("programme", youngest.programme),
    youngestAge: ageOf(youngest),
  });
}

function twin(newest: readonly Figure[], {language, names, amount, day}: Voice): Table {
  const text = overviewText[language].steps;
  return {
    caption: text.caption,
    columns: [text.series, text.newest, text.asOf, text.age],
    rows: newest.map((figure) => ({
      key: figure.observation,
      cells: [
        say(seriesName(figure, names)),
        amount(figure),
        say(figure.as_of),
        linked(figure.observation, formatAge(ageInMonths(figure, day), language)),
      ],
    })),
  };
}
