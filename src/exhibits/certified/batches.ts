import {byLastDay, dateInterval} from "../../domain/date.ts";
import {derivedId} from "../../domain/derived.ts";
import type {Figure} from "../../domain/figure.ts";
import {others} from "../../domain/same-fact.ts";
import {groupBy} from "../../domain/series.ts";
import {batches, batchQueries, type Batches} from "../../model/batches.ts";
import {figuresOf, isChosen} from "../../model/figures.ts";
import {batchAdditions} from "../../queries/batch-additions.ts";
import {certifiedText} from "../../text/certified.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {barOf, barPanels, rivalsOf, type BarPanel} from "../bars.ts";
import type {Bar} from "../chart.ts";
import {cited} from "../cited.ts";
import type {Exhibit} from "../exhibit.ts";
import {figureTable} from "../figure-table.ts";
import {regionRole} from "../marks.ts";
import {shortName} from "../short-name.ts";
import {shortSeries} from "../subject.ts";
import {voice, type Voice} from "../voice.ts";
import {joined, linked, phrase, say, type Words} from "../words.ts";

/** What each batch of each headline series added, with plans and with the batches nobody published by themselves. */
export const batchAdditionsExhibit: Exhibit = {
  id: "batch-additions",
  queries: batchQueries,
  build(answers, reader) {
    const speaker = voice(answers, reader);
    const text = certifiedText[reader.language].batches;
    const known = figuresOf(batchAdditions, answers, reader);
    const all = batches(answers, reader);
    const series = all.filter(({panel}) => isChosen(reader.regions, panel.region));
    const panels = series.map((one) => panelOf(one, known, speaker));
    const published = series.flatMap((one) => one.batches);
    return {
      title: titleOf(all, speaker),
      subtitle: say(text.subtitle),
      ...barPanels(panels, "columns", speaker),
      apart: [],
      caveats: [],
      table: figureTable(
        published,
        {caption: text.caption, columns: ["batch", "series", "announced", "value", "grade"]},
        speaker,
      ),
      ...cited(
        [
          ...published.flatMap((figure) => [figure, ...others(figure, known)]),
          ...series.flatMap(({computed}) => computed.flatMap(({figure, earlier}) => [figure, earlier])),
        ],
        series.flatMap(({plans}) => plans),
      ),
    };
  },
};

type DatedBar = Bar & {at: string; isComputed?: true};

// The newest batch of each programme, published or computed, in the first of its series.
function titleOf(series: readonly Batches[], speaker: Voice): Words {
  const {title, newest, newestOf} = certifiedText[speaker.language].batches;
  const main = [...groupBy(series, ({panel}) => panel.programme).values()].map(([first]) => first);
  const told = main.flatMap((one) => {
    const bars = [
      ...one.batches.map((figure) => publishedBar(figure, [], speaker)),
      ...computedBars(one, speaker),
    ];
    const last = bars.toSorted((a, b) => byLastDay(b.at, a.at))[0];
    if (!last) return [];
    return [
      phrase(newestOf, {
        programme: shortName(speaker.names.of("programme", one.panel.programme)),
        amount: linked(last.evidence, last.label),
        date:
          speaker.date(last.at) +
          (last.isComputed
            ? exhibitText[speaker.language].comma + exhibitText[speaker.language].derived
            : ""),
      }),
    ];
  });
  return told.length > 0
    ? phrase(newest, {all: joined(told, exhibitText[speaker.language].comma)})
    : say(title);
}

function panelOf(series: Batches, known: readonly Figure[], speaker: Voice): BarPanel {
  const {panel, batches: published} = series;
  const name = shortSeries(panel, speaker.names);
  const bars = [
    ...published.map((figure) => publishedBar(figure, known, speaker)),
    ...computedBars(series, speaker),
    ...plannedBars(series, speaker),
  ];
  return {
    key: `${panel.programme}/${panel.metric}`,
    name,
    heading: say(name),
    operation: "trend",
    bars: bars.toSorted((a, b) => byLastDay(a.at, b.at)),
  };
}

const month = (date: string, speaker: Voice) => speaker.date(date.slice(0, 7));

function publishedBar(figure: Figure, known: readonly Figure[], speaker: Voice): DatedBar {
  const {batch, as_of} = figure;
  const name = `${batch ? speaker.names.batch(batch) : ""}\n${month(as_of, speaker)}`;
  return {at: as_of, ...barOf(figure, name, speaker, rivalsOf(figure, known, speaker))};
}

function computedBars({panel, computed}: Batches, speaker: Voice): DatedBar[] {
  const {language, names} = speaker;
  const words = certifiedText[language].batches;
  return computed.map(({figure, difference}) => ({
    at: figure.as_of,
    name: `${words.derived}\n${words.difference(month(figure.as_of, speaker))}`,
    value: difference.value,
    label: names.label({...figure, value: difference.value}),
    isComputed: true,
    evidence: derivedId(difference),
    mark: "solid",
    colour: regionRole(panel.region),
  }));
}

function plannedBars({panel, plans}: Batches, {language, names}: Voice): DatedBar[] {
  const words = certifiedText[language].batches;
  return plans.flatMap((plan) => {
    if (!plan.due) return [];
    return [
      {
        at: dateInterval(plan.due).to,
        name: words.plan(plan.due.slice(0, 4)),
        value: plan.value,
        label: names.label(plan),
        evidence: `target:${plan.target}`,
        mark: "plan",
        colour: regionRole(panel.region),
      },
    ];
  });
}
