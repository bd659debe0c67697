import {sameDay, type Figure} from "../figure.ts";
import type {NonEmpty} from "../non-empty.ts";
import {byDateThenPreference, relation} from "../same-fact.ts";
import type {Judgement} from "./judgement.ts";

/**
 * What the figures say, unless two statements of one day contradict each other and the other one would decide differently:
 * then nothing is decided. Figures come in the order they count.
 */
export function uncontested(
  figures: Readonly<NonEmpty<Figure>>,
  read: (figures: Readonly<NonEmpty<Figure>>) => Judgement,
): Judgement {
  const first = read(figures);
  for (const rival of figures) {
    const preferred = figures.find((figure) => isSameMoment(figure, rival)) ?? rival;
    if (relation(preferred, rival) !== "contradiction") continue;
    const others = figures.filter((figure) => !isSameMoment(figure, rival));
    const swapped = read(inOrder([rival, ...others]));
    if (verdictOf(swapped) !== verdictOf(first)) return {kind: "indeterminate", figure: preferred, rival};
  }
  return first;
}

function isSameMoment(a: Figure, b: Figure): boolean {
  return sameDay(a, b) && a.period === b.period && a.batch === b.batch;
}

function inOrder(figures: NonEmpty<Figure>): NonEmpty<Figure> {
  return figures.sort(byDateThenPreference);
}

function verdictOf(judgement: Judgement): string {
  return judgement.kind === "level" ? `level ${judgement.outcome}` : judgement.kind;
}
