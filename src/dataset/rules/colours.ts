import {areApart, contrastOn, legible, type Paper} from "../../domain/colour.ts";
import {problemAt, type Check, type Dataset, type Entry} from "../dataset.ts";
import {isProvince} from "../provinces.ts";
import type {RegionRecord} from "../records.ts";

const papers: readonly Paper[] = ["light", "dark"];

/** A province of the foreground has a colour for either paper, and nothing else has one: a city takes its province's. */
export const provinceColours: Check = ({regions}) =>
  regions.flatMap((entry) =>
    papers.flatMap((paper) => {
      const column = columnOf(paper);
      const has = entry.record[column] !== null;
      if (has === isProvince(entry.record)) return [];
      return [problemAt(entry, column, has ? "colour_unneeded" : "colour_missing", {})];
    }),
  );

/** Words in a province's colour can be read on the paper and on the grey of a gap. */
export const legibleColours: Check = (dataset) =>
  papers.flatMap((paper) =>
    coloured(dataset, paper).flatMap(({entry, colour}) => {
      const contrast = Math.floor(contrastOn(paper, colour) * 10) / 10;
      if (contrast >= legible) return [];
      const details = {found: colour, paper, contrast, needed: legible};
      return [problemAt(entry, columnOf(paper), "colour_faint", details)];
    }),
  );

/** No two provinces look the same. */
export const ownColours: Check = (dataset) =>
  papers.flatMap((paper) => {
    const found = coloured(dataset, paper);
    return found.flatMap(({entry, colour}, index) => {
      const alike = found.slice(0, index).find((other) => !areApart(colour, other.colour));
      if (!alike) return [];
      const details = {found: colour, other: alike.entry.record.region};
      return [problemAt(entry, columnOf(paper), "colour_alike", details)];
    });
  });

function columnOf(paper: Paper) {
  return `colour_${paper}` as const;
}

function coloured({regions}: Dataset, paper: Paper): {entry: Entry<RegionRecord>; colour: string}[] {
  return regions
    .filter(({record}) => isProvince(record))
    .flatMap((entry) => {
      const colour = entry.record[columnOf(paper)];
      return colour === null ? [] : [{entry, colour}];
    });
}
