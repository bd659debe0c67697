import type {Figure} from "./figure.ts";
import {preferred, ranked, relation, type Preference, type Relation} from "./same-fact.ts";
import {groupBy} from "./series.ts";

/** A fact with several statements: the one that counts and why, and what the gravest of the others is to it. */
export interface ToldFact<Row> {
  fact: string;
  relation: Relation;
  preference: Preference<Row>;
  /** All of them, in the order they are preferred. */
  statements: Row[];
}

const gravest: readonly Relation[] = ["contradiction", "revision", "rounding", "duplicate"];

/** The facts that more than one of the figures states, the gravest first. */
export function toldFacts<Row extends Figure>(figures: readonly Row[]): ToldFact<Row>[] {
  return [...groupBy(figures, ({fact}) => fact)]
    .filter(([, statements]) => statements.length > 1)
    .map(([fact, statements]) => {
      const preference = preferred(statements);
      const found = new Set(statements.map((statement) => relation(preference.figure, statement)));
      return {
        fact,
        relation: gravest.find((one) => found.has(one)) ?? "duplicate",
        preference,
        statements: ranked(statements),
      };
    })
    .toSorted((a, b) => gravest.indexOf(a.relation) - gravest.indexOf(b.relation));
}
