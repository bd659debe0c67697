import {compositionSectors, compositionTypes} from "./compositions.ts";
import {compositionMissing} from "./missing.ts";

/** The exhibits of the make-up by type and by industry, in their order. */
export const industryExhibits = [compositionTypes, compositionSectors, compositionMissing] as const;
