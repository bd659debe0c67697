import {compareLegal} from "./legal.ts";
import {compareParts} from "./parts.ts";
import {compareRank} from "./rank.ts";
import {compareTrend} from "./trend.ts";

/** The exhibits of the compare page: the one that the chosen operation asks for, and what is legal besides. */
export const compareExhibits = [compareRank, compareTrend, compareParts, compareLegal] as const;
