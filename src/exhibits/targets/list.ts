import {ownTargets} from "../own-targets.ts";
import {levelsDistance} from "./levels-distance.ts";
import {pathsCumulative} from "./paths-cumulative.ts";
import {targetTally} from "./tally.ts";
import {targetsListed} from "./targets-list.ts";

/** The exhibits of the targets, in their order. */
export const targetsExhibits = [
  ownTargets,
  pathsCumulative,
  targetTally,
  targetsListed,
  levelsDistance,
] as const;
