import type {Rule, RuleDetails} from "../dataset/problem.ts";

/** What is wrong with a cell, and what to do about it. */
export interface Advice {
  problem: string;
  fix: string;
}

/** The advice of every rule in one language. */
export type ProblemWording = {[R in Rule]: (details: RuleDetails[R]) => Advice};
