import type {Figure} from "../../domain/figure.ts";
import type {Judgement} from "../../domain/judge.ts";
import type {Track} from "../../domain/track.ts";

/** The figures a target is judged by, contradicted by or refused for, and those its progress is measured between. */
export function decidingFigures({judgement, progress}: Track): Figure[] {
  const judgements =
    judgement.kind === "yearly" ? judgement.years.map((year) => year.judgement) : [judgement];
  const decided = judgements.flatMap(toldBy).filter((figure) => figure !== null);
  if (progress.kind === "unknown") return decided;
  const {baseline, newest} = progress.progress;
  return [...decided, newest, ...(baseline.kind === "figure" ? [baseline.figure] : [])];
}

function toldBy(judgement: Judgement): (Figure | null)[] {
  if (judgement.kind === "unknown") return judgement.instead;
  if (judgement.kind === "indeterminate") return [judgement.figure, judgement.rival];
  return "figure" in judgement ? [judgement.figure] : [];
}
