import {formatScenario, parseScenario, type Scenario} from "../../domain/scenario.ts";
import {text, type Option} from "./option.ts";

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
};
