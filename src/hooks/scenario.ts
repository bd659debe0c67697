import {useMemo} from "react";
import {supposed, type Scenario, type ScenarioAnswer} from "../domain/scenario.ts";
import type {Track} from "../domain/track.ts";
import {useFounded} from "./judgements.ts";
import {useReader} from "./view.ts";

/** The answer to what the reader supposes of a target; null where nothing is supposed. */
export function useScenario({target, figures}: Track, scenario: Scenario | null): ScenarioAnswer | null {
  const {day} = useReader();
  const founded = useFounded();
  return useMemo(
    () => scenario && supposed(target, scenario, figures, day, founded(target)),
    [target, scenario, figures, day, founded],
  );
}
