import {ownTargets} from "../own-targets.ts";
import {singleChampions, timeHonoured} from "./national.ts";
import {provinceFindings} from "./province-findings.ts";
import {selectionRates} from "./rates.ts";
import {recordEnds} from "./record-ends.ts";

/** The exhibits of the overview, in their order. */
export const overviewExhibits = [
  ownTargets,
  provinceFindings,
  selectionRates,
  timeHonoured,
  singleChampions,
  recordEnds,
] as const;
