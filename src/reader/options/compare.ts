import {operations} from "../../domain/comparability.ts";
import {measures} from "../../domain/measure.ts";
import {ids, oneOf} from "./option.ts";

export const compareOptions = {
  /** The series, as series-choice.ts spells them; none: the headline series. */
  series: ids,
  operation: oneOf(operations),
  measure: oneOf(measures),
};

/** What an exhibit of the page needs to be there, where the address says nothing else. */
export const operationOf: ReadonlyMap<string, (typeof operations)[number]> = new Map([
  ["compare-trend", "trend"],
  ["compare-parts", "share"],
]);
