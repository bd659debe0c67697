import {formatScenario, parseScenario, type Scenario} from "../../domain/scenario.ts";
import {maybe, text, type Option} from "./option.ts";

const supposed: Option<Scenario | null> = {
  initial: null,
  parameter: "if",
  read: ([value]) => parseScenario(value ?? null),
  write: (scenario) => {
    const written = scenario && formatScenario(scenario);
    return written ? [written] : [];
  },
};

export const targetsOptions = {
  /** The target whose path is shown first. */
  target: text,
  /** What the reader supposes of that target (情景). */
  scenario: supposed,
  /** Of the list: the province whose targets are listed, or `elsewhere`; null for all. So with the next three. */
  place: text,
  state: text,
  /** The year it falls due, or `none`. */
  due: text,
  level: text,
  /** Which of the targets are listed; null for those that can be judged. */
  judged: maybe(["cannot", "listed", "all"]),
};
