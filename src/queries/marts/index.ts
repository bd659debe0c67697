import documents from "./documents.sql?raw";
import figure_records from "./figure_records.sql?raw";
import figures from "./figures.sql?raw";
import front_figures from "./front_figures.sql?raw";
import goals from "./goals.sql?raw";
import graded_sources from "./graded_sources.sql?raw";
import item_records from "./item_records.sql?raw";
import policy_records from "./policy_records.sql?raw";
import registry_names from "./registry_names.sql?raw";
import source_records from "./source_records.sql?raw";
import stages from "./stages.sql?raw";
import subjects from "./subjects.sql?raw";
import target_records from "./target_records.sql?raw";

/** The views that queries read, in build order: a mart may use only those above it. */
export const marts = {
  graded_sources,
  documents,
  stages,
  figures,
  front_figures,
  registry_names,
  figure_records,
  subjects,
  goals,
  target_records,
  item_records,
  policy_records,
  source_records,
};
