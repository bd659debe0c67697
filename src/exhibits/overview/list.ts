import {nationalLists} from "virtual:national-lists";
import type {Exhibit} from "../exhibit.ts";
import {ownTargets} from "../own-targets.ts";
import {nationalList} from "./national.ts";
import {provinceFindings} from "./province-findings.ts";
import {selectionRates} from "./rates.ts";
import {recordEnds} from "./record-ends.ts";

/** The exhibits of the overview, in their order. */
export const overviewExhibits: readonly Exhibit[] = [
  ownTargets,
  provinceFindings,
  selectionRates,
  ...nationalLists.map(nationalList),
  recordEnds,
];
