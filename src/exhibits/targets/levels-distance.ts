import {derivedId} from "../../domain/derived.ts";
import {groupBy} from "../../domain/series.ts";
import {toldFigures} from "../../domain/judgement/deciding.ts";
import {judgementQueries} from "../../model/judgements.ts";
import {levelTracks, type LevelTrack} from "../../model/tracks.ts";
import {targetsText} from "../../text/targets.ts";
import type {Distance} from "../chart.ts";
import {cited} from "../cited.ts";
import type {Exhibit, Panel} from "../exhibit.ts";
import {regionRole} from "../marks.ts";
import {distance, pointsText} from "../points.ts";
import {targetTitle} from "../subject.ts";
import {voice, type Voice} from "../voice.ts";
import {say} from "../words.ts";
import {targetTable} from "./target-table.ts";

/** Rates and indices as distances from their targets, one chart a unit. */
export const levelsDistance: Exhibit = {
  id: "levels-distance",
  queries: judgementQueries,
  build(answers, reader) {
    const speaker = voice(answers, reader);
    const text = targetsText[reader.language].levels;
    const levels = levelTracks(answers, reader);
    const units = [...groupBy(levels, ({target}) => target.unit)];
    return {
      title: say(text.title),
      subtitle: say(text.subtitle),
      layout: "single",
      charts: units.map(([unit, tracks]) => unitPanel(unit, tracks, speaker)),
      apart: levels.length === 0 ? [say(text.none)] : [],
      summary: [],
      table: targetTable(levels, {caption: text.caption}, speaker),
      caveats: [],
      ...cited(
        levels.flatMap(toldFigures),
        levels.map(({target}) => target),
      ),
    };
  },
};

function unitPanel(unit: string, tracks: readonly LevelTrack[], speaker: Voice): Panel {
  const {levels, pointUnits} = targetsText[speaker.language];
  const name = pointUnits[unit] ?? unit;
  const rows = tracks.map((track) => distanceRow(track, speaker));
  return {
    key: unit,
    heading: say(levels.heading(name)),
    charts: [{chart: {kind: "distance", label: levels.aria(name), operation: "none", rows}}],
  };
}

function distanceRow({target, judgement: {figure, outcome}}: LevelTrack, speaker: Voice): Distance {
  const {language, names, date} = speaker;
  const text = targetsText[language];
  const derived = distance(target, figure);
  const amount = pointsText(target.unit, Math.abs(derived.value), speaker);
  const said = derived.value === 0 ? text.equal : derived.value > 0 ? text.above(amount) : text.below(amount);
  const read = (outcome ? text.levels.due : text.levels.last)(date(figure.as_of));
  return {
    name: targetTitle(target, names),
    points: derived.value,
    label: `${said}${text.levels.separator}${read}`,
    decisive: outcome !== null,
    evidence: derivedId(derived),
    colour: regionRole(target.region),
  };
}
