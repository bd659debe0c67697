import type {Figure} from "../figure.ts";
import type {NonEmpty} from "../non-empty.ts";
import type {Target} from "../target.ts";
import type {Judgement} from "./judgement.ts";
import {readLevel} from "./level.ts";
import {readPeriod} from "./period.ts";
import {readTotal} from "./total.ts";

/** What the figures that answer a target say of it, read as its basis asks. */
export function reading(
  target: Target,
  figures: Readonly<NonEmpty<Figure>>,
  evaluationDay: string,
): Judgement {
  switch (target.basis) {
    case "level":
      return readLevel(target, figures);
    case "cumulative":
      return readTotal(target, figures, evaluationDay);
    case "flow":
    case "increment":
      return readPeriod(target, figures, evaluationDay);
  }
}
