import {ownTargets} from "../own-targets.ts";
import {levelsDistance} from "./levels-distance.ts";
import {pathsCumulative} from "./paths-cumulative.ts";
import {targetsListed} from "./targets-list.ts";

/** The exhibits of the targets, in their order. */
export const targetsExhibits = [ownTargets, pathsCumulative, targetsListed, levelsDistance] as const;
