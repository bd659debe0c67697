import {defineQuery} from "../engine/query.ts";
import answer from "./conflicts.sql?answer";
import sql from "./conflicts.sql?raw";
import {rivalColumns, type RivalFigure} from "./same-fact.ts";

/** One row per figure of a fact that several figures state, with its document, facts in the order of their ids. */
export const conflicts = defineQuery<RivalFigure>({
  name: "conflicts",
  sql,
  params: {},
  answer,
  columns: rivalColumns,
});
