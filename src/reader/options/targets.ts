import {formatScenario, parseScenario, type Scenario} from "../../domain/scenario.ts";
import {wordOf} from "../passed-on.ts";
import {id, maybe, type Option} from "./option.ts";

const supposed: Option<Scenario | null> = {
  initial: null,
  parameter: "if",
  read: ([value = ""]) => parseScenario(wordOf(value)),
  write: (scenario) => {
    const written = scenario && formatScenario(scenario);
    return written ? [written] : [];
  },
  unread: (value) => (parseScenario(wordOf(value)) ? [] : [value]),
};

export const targetsOptions = {
  /** The target whose path is shown first. */
  target: id,
  /** What the reader supposes of that target (情景). */
  scenario: supposed,
  /** Of the list: the province whose targets are listed, or `elsewhere`; null for all. So with the next three. */
  place: id,
  state: id,
  /** The year it falls due, or `none`. */
  due: id,
  level: id,
  /** Which of the targets are listed; null for those that can be judged. */
  judged: maybe(["cannot", "listed", "all"]),
};
