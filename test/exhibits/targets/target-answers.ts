import type {Figure} from "../../../src/domain/figure.ts";
import type {Target} from "../../../src/domain/target.ts";
import {figure, target} from "../../domain/sample.ts";
import {answersOf} from "../answers.ts";

/** Answers to what the targets' exhibits ask: targets, each with the figures of its metric. */
export function targetAnswers(...aims: [aim: Partial<Target>, figures?: Partial<Figure>[]][]) {
  const targets = aims.map(([aim]) => target(aim));
  return answersOf({
    targets,
    "headline-totals": aims
      .flatMap(([, figures = []]) => figures.map(figure))
      .filter(({kind}) => kind === "stock"),
    "target-figures": aims.flatMap(([, figures = []], index) =>
      figures.map((one) => ({...figure(one), target: targets[index]?.target})),
    ),
    programmes: [{programme: "jingpin", region: "140000", started: "2021-07-30", closed: false}],
  });
}
