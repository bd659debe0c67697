import {timelineAxis} from "./axis.ts";
import {timelineRecords} from "./records.ts";

/** The exhibits of the timeline, in their order. */
export const timelineExhibits = [timelineRecords, timelineAxis] as const;
