import type {Figure, Grade} from "../figure.ts";
import type {ProgressResult} from "../pace.ts";
import type {Target} from "../target.ts";
import type {Judgement} from "./judgement.ts";

interface Decided {
  judgement: Judgement;
  progress: ProgressResult;
}

/** The figures a target is judged by, a rival that leaves it open included, and those its progress is measured between. */
export function decidingFigures({judgement, progress}: Decided): Figure[] {
  const decided = judgementsIn(judgement)
    .flatMap(figuresOf)
    .filter((figure) => figure !== null);
  if (progress.kind === "unknown") return decided;
  const {baseline, newest} = progress.progress;
  return [...decided, newest, ...(baseline.kind === "figure" ? [baseline.figure] : [])];
}

/** Every figure that is told of a target: those that decide it, and those refused because they count otherwise. */
export function toldFigures({judgement, progress}: Decided): Figure[] {
  const refused = judgementsIn(judgement).flatMap((one) => (one.kind === "unknown" ? one.instead : []));
  return [...refused, ...decidingFigures({judgement, progress})];
}

/** The grade of a judgement is the worst of its inputs; a judgement without figures has the target's own. */
export function gradeOf(target: Pick<Target, "grade">, figures: readonly Pick<Figure, "grade">[]): Grade {
  return figures.reduce((worst, {grade}) => (grade > worst ? grade : worst), target.grade);
}

function judgementsIn(judgement: Judgement): Judgement[] {
  return judgement.kind === "yearly" ? judgement.years.map((year) => year.judgement) : [judgement];
}

function figuresOf(judgement: Judgement): (Figure | null)[] {
  if (judgement.kind === "indeterminate") return [judgement.figure, judgement.rival];
  return "figure" in judgement ? [judgement.figure] : [];
}
