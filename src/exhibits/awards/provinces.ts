import type {Figure} from "../../domain/figure.ts";
import {editionQueries, editionsOf, sharedEditions, type SharedEdition} from "../../model/award-editions.ts";
import {awardsText} from "../../text/awards.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {barOf, barPanels, rivalsOf, type BarPanel} from "../bars.ts";
import {cited} from "../cited.ts";
import {note, type Exhibit} from "../exhibit.ts";
import {figureTable} from "../figure-table.ts";
import {voice, type Voice} from "../voice.ts";
import {say} from "../words.ts";
import {editionColumns} from "./edition-columns.ts";
import {recipients} from "../recipients.ts";

/** Who won what in one edition of the China Quality Award: one panel an edition, prize and kind of recipient. */
export const chinaQualityAwardByProvince: Exhibit = {
  id: "china-quality-award-by-province",
  queries: editionQueries,
  build(answers, reader) {
    const speaker = voice(answers, reader);
    const text = awardsText[reader.language].provinces;
    const known = editionsOf("by_province", answers, reader);
    const panels = sharedEditions(known, answers, reader).map((edition) => panelOf(edition, known, speaker));
    return {
      title: say(text.title),
      subtitle: say(text.subtitle),
      ...barPanels(panels, "bars", speaker),
      apart: [],
      caveats: [],
      table: figureTable(known, {caption: text.caption, columns: editionColumns}, speaker),
      ...cited(known),
    };
  },
};

function panelOf({places, missing}: SharedEdition, known: readonly Figure[], speaker: Voice): BarPanel {
  const {language, names} = speaker;
  // At least one province has a figure, and all of them agree in what they count.
  const {observation, batch, metric, population} = places[0]!;
  const heading = batch ? names.of("batch", batch) : "";
  const counted = `${names.of("metric", metric)} · ${recipients({population}, language)}`;
  const unpublished = missing.map((region) => names.of("region", region)).join(exhibitText[language].comma);
  return {
    key: observation,
    name: `${heading} · ${counted}`,
    heading: say(heading),
    before: [note(say(counted))],
    operation: "rank",
    bars: places.map((figure) =>
      barOf(figure, names.of("region", figure.region), speaker, rivalsOf(figure, known, speaker)),
    ),
    after: unpublished ? [note(say(awardsText[language].provinces.missing(unpublished)))] : [],
  };
}
