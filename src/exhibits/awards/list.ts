import {awardLevelsExhibit} from "./levels.ts";
import {awardMatrix} from "./matrix.ts";

/** The exhibits of the page on quality awards, in their order. */
export const awardsExhibits = [awardLevelsExhibit, awardMatrix] as const;
