import type {Subject} from "../domain/comparability.ts";
import {defineQuery} from "../engine/query.ts";
import {subjectColumns} from "./figure-columns.ts";
import answer from "./peer-figures.sql?answer";
import sql from "./peer-figures.sql?raw";

export const peerFigures = defineQuery<Subject>({
  name: "peer-figures",
  sql,
  params: {},
  answer,
  columns: subjectColumns,
});
