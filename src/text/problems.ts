import type {Kind} from "../domain/kinds.ts";
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

/** What is added where a problem stands for others of its kind: how many there are, and in which rows first. */
export function alikeText({count, rows}: Pick<Kind, "count" | "rows">, language: Language): string {
  if (count === 1) return "";
  const isMore = count > rows.length;
  if (language === "zh") return `（这样的共${count}处：第${rows.join("、")}行${isMore ? "等" : ""}）`;
  return ` (${count} of these: rows ${rows.join(", ")}${isMore ? " …" : ""})`;
}
