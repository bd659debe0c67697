import {nationalLists} from "virtual:national-lists";
import type {Exhibit} from "../exhibit.ts";
import {answerBoard} from "./board.ts";
import {moreFindings} from "./more-findings.ts";
import {nationalList} from "./national.ts";

/** The exhibits of the overview, in their order. */
export const overviewExhibits: readonly Exhibit[] = [
  answerBoard,
  moreFindings,
  ...nationalLists.map(nationalList),
];
