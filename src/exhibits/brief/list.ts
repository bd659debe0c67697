import type {Exhibit} from "../exhibit.ts";
import {provinceBrief} from "./province-brief.ts";

/** The one exhibit of the brief. */
export const briefExhibits: readonly Exhibit[] = [provinceBrief];
