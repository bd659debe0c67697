import type {Subject} from "../domain/comparability.ts";
import type {Figure} from "../domain/figure.ts";
import type {Target} from "../domain/target.ts";
import type {ColumnsOf} from "../engine/query.ts";

/** The columns every query of figures returns. */
export const figureColumns: ColumnsOf<Figure> = {
  observation: "VARCHAR",
  region: "VARCHAR",
  programme: "VARCHAR?",
  metric: "VARCHAR",
  definition: "VARCHAR?",
  batch: "VARCHAR?",
  breakdown: "VARCHAR?",
  member: "VARCHAR?",
  population: "VARCHAR?",
  value: "DOUBLE",
  qualifier: "VARCHAR",
  unit: "VARCHAR",
  as_of: "VARCHAR",
  as_of_basis: "VARCHAR",
  period: "VARCHAR?",
  kind: "VARCHAR",
  status: "VARCHAR",
  derived: "BOOLEAN",
  grade: "VARCHAR",
  fact: "VARCHAR",
  source: "VARCHAR",
  published_on: "VARCHAR?",
  adds_up: "BOOLEAN",
  vintage: "VARCHAR?",
};

/** The columns every query of subjects of the comparability guard returns. */
export const subjectColumns: ColumnsOf<Subject> = {
  ...figureColumns,
  mechanism: "VARCHAR?",
  counts: "VARCHAR",
  counted: "VARCHAR?",
  initial: "BOOLEAN",
  several_definitions: "BOOLEAN",
  several_populations: "BOOLEAN",
};

/** The columns every query of targets returns. */
export const targetColumns: ColumnsOf<Target> = {
  target: "VARCHAR",
  region: "VARCHAR",
  programme: "VARCHAR?",
  metric: "VARCHAR",
  definition: "VARCHAR?",
  batch: "VARCHAR?",
  breakdown: "VARCHAR?",
  member: "VARCHAR?",
  population: "VARCHAR?",
  value: "DOUBLE",
  qualifier: "VARCHAR",
  unit: "VARCHAR",
  due: "VARCHAR?",
  set_on: "VARCHAR?",
  role: "VARCHAR",
  basis: "VARCHAR",
  period: "VARCHAR?",
  direction: "VARCHAR",
  headline: "BOOLEAN",
  restates: "VARCHAR?",
  grade: "VARCHAR",
  source: "VARCHAR",
  published_on: "VARCHAR?",
};
