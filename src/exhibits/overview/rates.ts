import {derivedId} from "../../domain/derived.ts";
import {programmeOf, rated, type RatedRound} from "../../domain/finding.ts";
import {lastOf} from "../../domain/non-empty.ts";
import type {Round} from "../../domain/selection.ts";
import {groupBy} from "../../domain/series.ts";
import {isChosen} from "../../model/figures.ts";
import {rounds} from "../../model/rounds.ts";
import {selectionStages} from "../../queries/selection-stages.ts";
import {certifiedText} from "../../text/certified.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {formatShare} from "../../text/format.ts";
import {overviewText} from "../../text/overview.ts";
import {barPanels, type BarPanel} from "../bars.ts";
import type {Bar} from "../chart.ts";
import {cited} from "../cited.ts";
import type {Exhibit, Table} from "../exhibit.ts";
import {isSolid, suretyOf} from "../marks.ts";
import {voice, type Voice} from "../voice.ts";
import {joined, linked, phrase, say, type Words} from "../words.ts";

/** The selection rate of each round of every programme; rounds that count otherwise never share an axis. */
export const selectionRates: Exhibit = {
  id: "selection-rates",
  queries: [selectionStages],
  build(answers, reader) {
    const speaker = voice(answers, reader);
    const found = rounds(answers, reader);
    const withRate = rated(found);
    const panels = panelsOf(withRate, speaker);
    const nothing = panels.length === 0 ? [say(exhibitText[reader.language].nothing)] : [];
    return {
      title: titleOf(withRate, speaker),
      subtitle: say(overviewText[reader.language].rates.subtitle),
      ...barPanels(panels, "bars", speaker),
      apart: [
        ...nothing,
        ...found
          .filter(({rate, stages: [first]}) => !rate && isChosen(reader.regions, first.region))
          .map((round) => unrated(round, speaker)),
      ],
      caveats: [],
      table: twin(withRate, speaker),
      ...cited(found.flatMap((round) => round.stages)),
    };
  },
};

// The range of the rates by item; a single one makes no range.
function titleOf(found: readonly RatedRound[], {language}: Voice): Words {
  const text = overviewText[language].rates;
  const byRate = found
    .filter(({counted}) => counted === "item")
    .toSorted((a, b) => a.rate.value - b.rate.value);
  const [low, high] = [byRate[0], byRate.at(-1)];
  if (!low || !high || low === high) return say(text.question);
  return phrase(text.title, {low: rateOf(low), high: rateOf(high)});
}

function rateOf({rate}: RatedRound): Words {
  return linked(derivedId(rate), formatShare(rate.value));
}

// A round without published applications, or with numbers that are not exact: what is known of it, and no rate.
function unrated({batch, counted, stages}: Round, {language, names, amount}: Voice): Words {
  const text = overviewText[language].rates;
  const words = certifiedText[language].rounds;
  return phrase(text.unrated, {
    batch: names.of("batch", batch),
    counted: words.counted[counted],
    reason: stages[0].stage === 1 ? text.inexact : text.noApplications,
    stages: joined(
      stages.map((figure) => [...say(`${words.stages[figure.stage]} `), ...amount(figure)]),
      exhibitText[language].comma,
    ),
  });
}

const order = ["item", "applicant", "mixed"];

function panelsOf(found: readonly RatedRound[], speaker: Voice): BarPanel[] {
  const words = certifiedText[speaker.language].rounds;
  const {ways} = overviewText[speaker.language].rates;
  return [...groupBy(found, ({counted}) => counted)]
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([counted, own]) => ({
      key: counted,
      name: words.counted[counted] ?? counted,
      heading: say(words.counted[counted] ?? counted),
      before: [{kind: "text", tone: "note", words: say(ways[counted] ?? "")}],
      operation: "rank",
      bars: own.toSorted((a, b) => b.rate.value - a.rate.value).map((round) => barOfRate(round, speaker)),
    }));
}

function barOfRate(round: RatedRound, {names, colour}: Voice): Bar {
  const {stages, rate, batch} = round;
  return {
    name: `${names.of("programme", programmeOf(round))} ${names.batch(batch)}`,
    value: rate.value,
    label: formatShare(rate.value),
    evidence: derivedId(rate),
    mark: stages.every(isSolid) ? "solid" : "hollow",
    ...suretyOf(...stages),
    colour: colour(stages[0].region),
  };
}

function twin(found: readonly RatedRound[], {language, names, amount}: Voice): Table {
  const text = overviewText[language].rates;
  const {columns} = exhibitText[language];
  const {stages, counted} = certifiedText[language].rounds;
  return {
    caption: text.caption,
    columns: [columns.batch, text.counted, stages[1], stages[3], columns.rate],
    rows: found.map((round) => ({
      key: `${round.batch}/${round.counted}`,
      cells: [
        say(names.of("batch", round.batch)),
        say(counted[round.counted] ?? ""),
        amount(round.stages[0]),
        amount(lastOf(round.stages)),
        rateOf(round),
      ],
    })),
  };
}
