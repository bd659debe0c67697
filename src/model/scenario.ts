import {supposed, type Scenario, type ScenarioAnswer} from "../domain/scenario.ts";
import type {Track} from "../domain/track.ts";
import type {Answers} from "../engine/answers.ts";
import type {Reader} from "../reader/reader.ts";
import {foundedOf} from "./judgements.ts";

/** The answer to what the reader supposes of a target; null where nothing is supposed. */
export function scenarioAnswer(
  {target, figures}: Track,
  scenario: Scenario | null,
  answers: Answers,
  {day}: Reader,
): ScenarioAnswer | null {
  return scenario && supposed(target, scenario, figures, day, foundedOf(answers)(target));
}
