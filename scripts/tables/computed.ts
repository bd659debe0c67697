import {comparabilityTable} from "../../src/model/comparability-table.ts";
import {judgementTable} from "../../src/model/judgement-table.ts";
import type {Answers} from "../../src/engine/answers.ts";
import {allRows, type Columnar} from "../../src/snapshot/columnar.ts";

// Loaded through Vite, which answers every query as for the page.
const answers: Answers = {
  rows<Row>(query: {name: string; answer?: unknown}) {
    const rows = answers.known<Row>(query as never);
    if (!rows) throw new Error(`no answer to ${query.name}`);
    return rows;
  },
  known<Row>({answer}: {answer?: unknown}) {
    if (!answer || typeof answer !== "object" || !("columns" in answer)) return null;
    return known(answer as Columnar) as readonly Row[];
  },
};

const rows = new Map<Columnar, readonly object[]>();

// The same array for the same question: what is worked out of it is remembered by it.
function known(answer: Columnar): readonly object[] {
  const found = rows.get(answer) ?? allRows(answer);
  rows.set(answer, found);
  return found;
}

export const judged = (day: string) => judgementTable(answers, day);
export const compared = (asked: Parameters<typeof comparabilityTable>[1]) =>
  comparabilityTable(answers, asked);
