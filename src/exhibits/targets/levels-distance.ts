import {provinceCodes} from "virtual:provinces";
import {derivedId} from "../../domain/derived.ts";
import type {Figure} from "../../domain/figure.ts";
import {levelOf} from "../../domain/region.ts";
import {groupBy} from "../../domain/series.ts";
import type {Target} from "../../domain/target.ts";
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
import {joined, linked, phrase, say, type Words} from "../words.ts";
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
      title: titleOf(levelTracks(answers, {...reader, regions: provinceCodes}), speaker),
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

// What the provinces read, whichever are chosen, or where none did the cities and the country.
function titleOf(levels: readonly LevelTrack[], speaker: Voice): Words {
  const text = targetsText[speaker.language].levels;
  if (levels.length === 0) return say(text.untold);
  const own = levels.filter(({target}) => levelOf(target.region) === "province");
  const told = [...groupBy(own.length > 0 ? own : levels, ({target}) => target.metric)];
  return joined(
    told.map(([metric, tracks]) =>
      phrase(text.title, {
        metric: speaker.names.of("metric", metric),
        all: joined(
          tracks.map(({target, judgement: {figure}}) =>
            phrase(text.titleOf, {
              region: speaker.names.of("region", target.region),
              side: linked(derivedId(distance(target, figure)), sideOf(target, figure, speaker)),
              date: speaker.date(figure.as_of),
            }),
          ),
          text.titleSeparator,
        ),
      }),
    ),
    text.metricSeparator,
  );
}

// On which side of its target a reading stands, and how far.
function sideOf(target: Target, figure: Figure, speaker: Voice): string {
  const text = targetsText[speaker.language];
  const {value} = distance(target, figure);
  const amount = pointsText(target.unit, Math.abs(value), speaker);
  return value === 0 ? text.equal : value > 0 ? text.above(amount) : text.below(amount);
}

function unitPanel(unit: string, tracks: readonly LevelTrack[], speaker: Voice): Panel {
  const {levels, pointUnits} = targetsText[speaker.language];
  const name = pointUnits[unit] ?? unit;
  const rows = tracks.map((track) => distanceRow(track, speaker));
  return {
    key: unit,
    heading: say(levels.unit(name)),
    charts: [{chart: {kind: "distance", label: levels.aria(name), operation: "none", rows}}],
  };
}

function distanceRow({target, judgement: {figure, outcome}}: LevelTrack, speaker: Voice): Distance {
  const {language, names, date} = speaker;
  const text = targetsText[language];
  const derived = distance(target, figure);
  const read = (outcome ? text.levels.due : text.levels.last)(date(figure.as_of));
  return {
    name: targetTitle(target, names),
    points: derived.value,
    label: `${sideOf(target, figure, speaker)}${text.levels.separator}${read}`,
    decisive: outcome !== null,
    evidence: derivedId(derived),
    colour: regionRole(target.region),
  };
}
