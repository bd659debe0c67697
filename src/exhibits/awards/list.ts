import {chinaQualityAward, provincialQualityAwards} from "./editions.ts";
import {awardLevelsExhibit} from "./levels.ts";
import {chinaQualityAwardByProvince} from "./provinces.ts";

/** The exhibits of the page on quality awards, in their order. */
export const awardsExhibits = [
  awardLevelsExhibit,
  chinaQualityAward,
  chinaQualityAwardByProvince,
  provincialQualityAwards,
] as const;
