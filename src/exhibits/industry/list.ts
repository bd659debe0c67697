import {compositionSectors, compositionTypes} from "./compositions.ts";

/** The exhibits of the make-up by type and by industry, in their order. */
export const industryExhibits = [compositionTypes, compositionSectors] as const;
