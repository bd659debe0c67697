import type {UnknownReason} from "../../domain/judgement/judgement.ts";
import type {TargetState} from "../../domain/judgement/state.ts";
import type {ProgressResult} from "../../domain/pace.ts";
import type {Role} from "../../domain/target.ts";
import type {Language} from "../../domain/view.ts";
import type {JudgementRow} from "../../model/judgement-table.ts";
import {evidenceText} from "../../text/evidence.ts";
import {judgedTablesText} from "../../text/judged-tables.ts";
import {methodsTargets} from "../../text/methods-targets.ts";
import {progressText} from "../../text/progress.ts";
import {targetsText} from "../../text/targets.ts";

type Lack = Extract<ProgressResult, {kind: "unknown"}>["reason"];

/** The state of a target in few words. */
export function stateWords(state: JudgementRow["state"], language: Language): string {
  return state === "not_judged" ? judgedTablesText[language].notJudged : targetsText[language].states[state];
}

/** Why the state is no more than it is, in few words; nothing where it needs no reason. */
export function reasonWords({state, reason}: JudgementRow, language: Language): string {
  const text = judgedTablesText[language];
  if (reason === null) return "";
  if (state === "not_judged") return evidenceText[language].roles[reason as Role];
  if (state === "unknown") return methodsTargets[language].targets.reasons[reason as UnknownReason][0];
  if (/^\d/.test(reason)) return yearsInWords(reason, language);
  if (reason === "straddles") return text.straddles;
  if (reason === "pace_contradicted") return text.paceContradicted;
  const [, rival] = reason.split(":");
  return rival ? text.contradicted(rival) : progressText[language].reasons[reason as Lack];
}

// "2023:met:ZJ-O-001 2024:running"
function yearsInWords(reason: string, language: Language): string {
  const text = judgedTablesText[language];
  const years = reason.split(" ").map((one) => one.split(":") as [string, TargetState]);
  return years.map(([year, state]) => text.year(year, stateWords(state, language))).join(text.years);
}
