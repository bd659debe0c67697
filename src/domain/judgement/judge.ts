import type {Figure} from "../figure.ts";
import type {Target} from "../target.ts";
import {uncontested} from "./contest.ts";
import {counting} from "./counting.ts";
import {answering} from "./fitness.ts";
import type {Judgement} from "./judgement.ts";
import {yearsOf} from "./period.ts";
import {reading} from "./reading.ts";

/**
 * Judges one target by the figures of its metric: the statements that count, of those the ones that answer it, read by its
 * basis. A yearly addition ("每年新增300家") is judged year by year, never on the average.
 */
export function judge(target: Target, figures: readonly Figure[], evaluationDay: string): Judgement {
  const answer = answering(target, counting(figures, evaluationDay));
  if (answer.kind === "unknown") return answer;
  const judged = (asked: Target) =>
    uncontested(answer.figures, (statements) => reading(asked, statements, evaluationDay));
  if (target.role !== "yearly_flow") return judged(target);
  const years = yearsOf(target).map((year) => ({
    year,
    judgement: judged({...target, period: year, due: year}),
  }));
  return {kind: "yearly", years};
}
