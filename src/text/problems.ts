import type {Problem, Rule, RuleDetails} from "../dataset/problem.ts";
import type {Language} from "../domain/view.ts";
import type {Advice} from "./advice.ts";
import {bilingual} from "./language.ts";
import {problemsEn} from "./problems-en.ts";
import {problemsZh} from "./problems-zh.ts";

const wording = bilingual(problemsZh, problemsEn);

/** One line on a problem in the reader's language: what is wrong → what to do. */
export function problemText(found: Problem, language: Language): string {
  const {problem, fix} = advice(found, language);
  return `${problem} → ${fix}`;
}

/** The advice on a problem in the reader's language. */
export function advice({rule, details}: Problem, language: Language): Advice {
  return (wording[language][rule] as (details: RuleDetails[Rule]) => Advice)(details);
}

/** Where a problem is, as editors understand it: `file:row:column`, as far as known. */
export function address({file, row, column}: Pick<Problem, "file" | "row" | "column">): string {
  return [file, row, column].filter((part) => part !== null).join(":");
}
