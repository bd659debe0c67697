import type {Subject} from "../../domain/comparability.ts";
import type {Figure} from "../../domain/figure.ts";
import {editionQueries, editionSeries, editionsOf} from "../../model/award-editions.ts";
import {chosen, isChosen} from "../../model/figures.ts";
import {awardsText} from "../../text/awards.ts";
import {barOf, barPanels, rivalsOf, type BarPanel} from "../bars.ts";
import {cited} from "../cited.ts";
import {note, type Exhibit} from "../exhibit.ts";
import {figureTable} from "../figure-table.ts";
import {voice, type Voice} from "../voice.ts";
import {say} from "../words.ts";
import {editionColumns} from "./edition-columns.ts";
import {recipients} from "../recipients.ts";

/** One award edition by edition: the national one over the whole country, or each province's own. */
function editions(id: string, scope: "national" | "provincial"): Exhibit {
  return {
    id,
    queries: editionQueries,
    build(answers, reader) {
      const speaker = voice(answers, reader);
      const text = awardsText[reader.language][scope];
      const all = editionsOf(scope, answers, reader);
      const known = chosen(all, reader);
      const panels = editionSeries(all, answers, reader)
        .filter((series) => series.some(({region}) => isChosen(reader.regions, region)))
        .map((series) => panelOf(series, known, speaker));
      return {
        title: say(text.title),
        subtitle: say(text.subtitle),
        ...barPanels(panels, "columns", speaker),
        apart: [],
        caveats: [],
        table: figureTable(known, {caption: text.caption, columns: editionColumns}, speaker),
        ...cited(known),
      };
    },
  };
}

export const chinaQualityAward = editions("china-quality-award", "national");
export const provincialQualityAwards = editions("provincial-quality-awards", "provincial");

function panelOf(series: readonly Subject[], known: readonly Figure[], speaker: Voice): BarPanel {
  const {language, names} = speaker;
  // A series has at least one edition, and all of them agree in what they count.
  const {observation, region, metric, population, definition} = series[0]!;
  const heading = `${names.of("region", region)} · ${names.of("metric", metric)}`;
  const counted = [recipients({population}, language), definition && names.of("definition", definition)]
    .filter(Boolean)
    .join(" · ");
  return {
    key: observation,
    name: `${heading} · ${counted}`,
    heading: say(heading),
    before: counted ? [note(say(counted))] : [],
    operation: "trend",
    bars: series.map((figure) =>
      barOf(figure, editionName(figure, speaker), speaker, rivalsOf(figure, known, speaker)),
    ),
  };
}

function editionName({batch, as_of}: Figure, {names}: Voice): string {
  return `${batch ? names.edition(batch) : ""}\n${as_of.slice(0, 4)}`;
}
