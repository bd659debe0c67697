import type {Span, Words} from "../../exhibits/words.ts";
import {Spoken} from "../Spoken.tsx";

/** A heading whose lines end where a clause does, as far as each has room on one. */
export function Clauses({words}: {words: Words}) {
  const clauses = clausesOf(words);
  if (clauses.length < 2) return <Spoken words={words} />;
  const keyed = clauses.map((clause, index) => ({key: `${index} ${clause[0]?.words}`, clause}));
  return keyed.map(({key, clause}) => (
    <span key={key} className="clause">
      <Spoken words={clause} />
    </span>
  ));
}

// Full-width comma, semicolon and colon.
const afterClause = /(?<=[\uff0c\uff1b\uff1a])/u;
const clauseEnds = /[\uff0c\uff1b\uff1a]$/u;

/** Words up to each Chinese comma, colon or semicolon; numbers that open evidence stay whole. */
export function clausesOf(words: Words): Words[] {
  const clauses: Span[][] = [[]];
  for (const span of words) {
    const [first = "", ...others] = span.evidence ? [span.words] : span.words.split(afterClause);
    clauses.at(-1)!.push({...span, words: first});
    for (const other of others) clauses.push([{...span, words: other}]);
    if (clauseEnds.test(span.words)) clauses.push([]);
  }
  return clauses.map((clause) => clause.filter((span) => span.words !== "")).filter(({length}) => length > 0);
}
