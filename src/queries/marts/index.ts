import figures from "./figures.sql?raw";
import goals from "./goals.sql?raw";
import graded_sources from "./graded_sources.sql?raw";
import stages from "./stages.sql?raw";

/** The views that queries read, in build order: a mart may use only those above it. */
export const marts = {graded_sources, figures, goals, stages};
