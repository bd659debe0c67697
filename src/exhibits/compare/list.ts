import {compareParts} from "./parts.ts";
import {compareRank} from "./rank.ts";
import {compareTrend} from "./trend.ts";

/** The exhibits of the compare page: of these the one that the chosen operation asks for. */
export const compareExhibits = [compareRank, compareTrend, compareParts] as const;
