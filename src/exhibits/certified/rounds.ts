import {derivedId} from "../../domain/derived.ts";
import type {Figure} from "../../domain/figure.ts";
import {rated} from "../../domain/finding.ts";
import {noRateOf, type Round, type Stage} from "../../domain/selection.ts";
import {isChosen} from "../../model/figures.ts";
import {rounds} from "../../model/rounds.ts";
import {selectionStages} from "../../queries/selection-stages.ts";
import {certifiedText} from "../../text/certified.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {formatShare} from "../../text/format.ts";
import {barOf, barPanels, type BarPanel} from "../bars.ts";
import {cited} from "../cited.ts";
import type {Exhibit, Table} from "../exhibit.ts";
import {rateRange} from "../rate-range.ts";
import {voice, type Voice} from "../voice.ts";
import {linked, phrase, say, type Words} from "../words.ts";

/** How many of those who applied in each round were selected; rounds that count otherwise are apart. */
export const selectionRounds: Exhibit = {
  id: "selection-rounds",
  queries: [selectionStages],
  build(answers, reader) {
    const speaker = voice(answers, reader);
    const text = certifiedText[reader.language].rounds;
    const all = rounds(answers, reader);
    const found = all.filter(({stages: [first]}) => isChosen(reader.regions, first.region));
    const panels = found.map((round) => panelOf(round, speaker));
    const range = rateRange(rated(all), speaker);
    return {
      title: range.length > 0 ? range : say(text.title),
      subtitle: say(text.subtitle),
      ...barPanels(panels, "bars", speaker),
      apart: [],
      caveats: [],
      table: twin(found, speaker),
      ...cited(found.flatMap(({stages}) => stages)),
    };
  },
};

function panelOf(round: Round, speaker: Voice): BarPanel {
  const {batch, counted, stages} = round;
  const words = certifiedText[speaker.language].rounds;
  return {
    key: `${batch}/${counted}`,
    name: `${speaker.names.of("batch", batch)} ${words.counted[counted] ?? counted}`,
    heading: heading(round, speaker),
    operation: "share",
    bars: stages.map((figure) => barOf(figure, stageName(figure, speaker), speaker)),
  };
}

function heading(round: Round, {language, names}: Voice): Words {
  const {batch, counted, rate} = round;
  const words = certifiedText[language].rounds;
  return [
    ...phrase(words.heading, {batch: names.of("batch", batch), counted: words.counted[counted]}),
    ...(rate ? phrase(words.rate, {rate: rateWords(rate)}) : say(words.noRate[noRateOf(round)])),
  ];
}

function rateWords(rate: NonNullable<Round["rate"]>): Words {
  return linked(derivedId(rate), formatShare(rate.value));
}

function stageName({stage, metric}: Figure & Stage, {language, names}: Voice): string {
  return `${certifiedText[language].rounds.stages[stage]} · ${names.of("metric", metric)}`;
}

function twin(found: readonly Round[], speaker: Voice): Table {
  const {language, names, amount, on} = speaker;
  const {columns} = exhibitText[language];
  return {
    caption: certifiedText[language].rounds.caption,
    columns: [columns.batch, columns.stage, columns.date, columns.value, columns.rate],
    rows: found.flatMap(({batch, stages, rate}) =>
      stages.map((figure) => ({
        key: figure.observation,
        cells: [
          say(names.of("batch", batch)),
          say(stageName(figure, speaker)),
          on(figure.as_of),
          amount(figure),
          figure.stage === 3 && rate ? rateWords(rate) : [],
        ],
      })),
    ),
  };
}
