import type {ScenarioAnswer} from "../domain/scenario.ts";
import type {Target} from "../domain/target.ts";
import {isTracked, type Track} from "../domain/track.ts";
import {plansFor} from "../domain/plans.ts";
import type {Answers} from "../engine/answers.ts";
import type {Reader} from "../reader/reader.ts";
import {isChosen} from "./figures.ts";
import {judgements} from "./judgements.ts";
import {remember} from "./remember.ts";
import {scenarioAnswer} from "./scenario.ts";

/** A target whose road is shown. */
export interface Path {
  track: Track;
  /** The plans of its series for a time its totals have not reached. */
  plans: readonly Target[];
  /** The reader asked for it. */
  isAsked: boolean;
  /** The answer to what the reader supposes of it. */
  supposed: ScenarioAnswer | null;
}

/** The headline targets of the chosen provinces, and before them the target the reader asked for, which may be another. */
export const paths = remember((answers: Answers, reader: Reader): readonly Path[] => {
  const {judged} = judgements(answers, reader);
  const {target: wanted, scenario} = reader.options;
  const asked = judged.find((track) => track.target.target === wanted && isTracked(track));
  const headline = judged.filter(({target}) => target.headline && isChosen(reader.regions, target.region));
  const shown = new Set(asked ? [asked, ...headline] : headline);
  return [...shown].map((track) => ({
    track,
    plans: plansFor(track, judged),
    isAsked: track === asked,
    supposed: scenarioAnswer(track, track === asked ? scenario : null, answers, reader),
  }));
});
