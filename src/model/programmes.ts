import type {Answers} from "../engine/answers.ts";
import {programmes} from "../queries/programmes.ts";

/** Whether a headline programme is a historical title that will publish no more. */
export function isClosed(programme: string | null, answers: Answers): boolean {
  return answers.rows(programmes).some((row) => row.closed && row.programme === programme);
}
