import type {Figure} from "../domain/figure.ts";
import type {Target} from "../domain/target.ts";
import type {Built} from "./exhibit.ts";

/** What is cited: the figures by their ids, and the documents that they and the targets come from, each once. */
export function cited(
  figures: readonly Pick<Figure, "observation" | "source">[],
  targets: readonly Pick<Target, "source">[] = [],
): Pick<Built, "figures" | "sources"> {
  return {
    figures: [...new Set(figures.map(({observation}) => observation))],
    sources: [...new Set([...figures, ...targets].map(({source}) => source))],
  };
}
