import type {Pair} from "../../domain/comparability.ts";
import type {Figure} from "../../domain/figure.ts";
import {awardLevelQueries, awardLevels, type AwardLevel} from "../../model/award-levels.ts";
import {chosen, figuresOf, isChosen} from "../../model/figures.ts";
import {awardTotals} from "../../queries/award-totals.ts";
import type {Reader} from "../../reader/reader.ts";
import {awardsText} from "../../text/awards.ts";
import {comparabilityText} from "../../text/comparability.ts";
import {cited} from "../cited.ts";
import {note, type Cell, type Exhibit, type Table} from "../exhibit.ts";
import {figureTable} from "../figure-table.ts";
import {reasonText} from "../reason-text.ts";
import {recipients} from "../recipients.ts";
import {voice, type Voice} from "../voice.ts";
import {say, type Words} from "../words.ts";

/** National, provincial, city and county awards of each province, newest total with its date. */
export const awardLevelsExhibit: Exhibit = {
  id: "award-levels",
  queries: awardLevelQueries,
  build(answers, reader) {
    const speaker = voice(answers, reader);
    const text = awardsText[reader.language].levels;
    const figures = chosen(figuresOf(awardTotals, answers, reader), reader);
    const table = levelTable(awardLevels(answers, reader), reader, speaker);
    return {
      title: say(text.title),
      subtitle: say(text.subtitle),
      layout: "single",
      charts: [{key: "levels", heading: [], before: [{kind: "table", table}], charts: []}],
      apart: [],
      summary: [],
      caveats: [],
      table: figureTable(
        figures,
        {
          caption: text.caption,
          columns: ["region", "series", "date", "value", "population", "grade"],
          titles: {series: text.level},
        },
        speaker,
      ),
      ...cited(figures),
    };
  },
};

function levelTable(found: readonly AwardLevel[], {regions}: Reader, speaker: Voice): Table {
  const {language, names} = speaker;
  const text = awardsText[language].levels;
  return {
    caption: text.caption,
    operation: "none",
    columns: [
      text.level,
      ...regions.map((region) => ({title: names.of("region", region), region})),
      comparabilityText[language].verdictColumn,
    ],
    rows: found.map(({metric, figures, pairs}) => ({
      key: metric,
      cells: [
        say(names.of("metric", metric)),
        ...regions.map((region) =>
          totals(
            figures.filter((figure) => figure.region === region),
            speaker,
          ),
        ),
        verdict(
          pairs.filter((pair) => [pair.a, pair.b].some(({region}) => isChosen(regions, region))),
          speaker,
        ),
      ],
    })),
  };
}

function totals(figures: readonly Figure[], {language, names, amount}: Voice): Cell {
  if (figures.length === 0) return say(awardsText[language].levels.none, "none");
  return figures.map((figure) => {
    const {definition, as_of} = figure;
    const about = [recipients(figure, language), definition && names.of("definition", definition), as_of];
    return note([...amount(figure), ...say(about.filter(Boolean).join(" · "), "small")], "plain");
  });
}

/** Whether the totals of one row may be set beside one another: in a word, and pair by pair on demand. */
function verdict(pairs: readonly Pair[], speaker: Voice): Cell {
  const {row} = comparabilityText[speaker.language];
  if (pairs.length === 0) return say(row.single, "none");
  const outcomes = new Set(pairs.map(({comparison}) => comparison.outcome));
  const mixed = outcomes.size > 1 || outcomes.has("caution") ? "some" : "all";
  const summary = row[outcomes.size === 1 && outcomes.has("not_comparable") ? "none" : mixed];
  const items = pairs.map((pair) => pairWords(pair, speaker));
  return [{kind: "fold", summary, notes: [{kind: "list", tone: "verdicts", items}]}];
}

function pairWords({a, b, comparison}: Pair, {language, names}: Voice): Words {
  const text = comparabilityText[language];
  const outcome = text.outcomes[comparison.outcome];
  return [
    ...say(text.inRow(names.of("region", a.region), names.of("region", b.region), outcome)),
    ...comparison.reasons.flatMap((reason) => say(reasonText(reason, names, language), "small")),
  ];
}
