import {ownTargets} from "../own-targets.ts";
import {targetsElsewhere, targetsUnjudged} from "./elsewhere.ts";
import {levelsDistance} from "./levels-distance.ts";
import {pathsCumulative} from "./paths-cumulative.ts";
import {provincesTargets} from "./province-targets.ts";

/** The exhibits of the targets, in their order. */
export const targetsExhibits = [
  ownTargets,
  pathsCumulative,
  levelsDistance,
  ...provincesTargets,
  targetsElsewhere,
  targetsUnjudged,
] as const;
