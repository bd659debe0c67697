import {allRows, rowsAt, type Columnar} from "../snapshot/columnar.ts";
import type {Answer, KeyedAnswer, Params, Query} from "./query.ts";

type Rows = Record<string, unknown>[];

/** The answers of the build, as a query carries them. */
export interface ShippedAnswers {
  /** At once if its file is there; null where there is none, and in time where it does not come. */
  rows(query: Query, params: Params): Rows | Promise<Rows | null> | null;
  /** Fetches the file of a query's answer; resolves with whether the answer is there. */
  load(query: Pick<Query, "answer">): Promise<boolean>;
}

type Load = Extract<Answer, () => unknown>;

export function shippedAnswers(): ShippedAnswers {
  const loaded = new Map<Load, Columnar | null>();

  async function fetched(load: Load): Promise<Columnar | null> {
    try {
      const {default: found} = await load();
      const columnar = typeof found === "function" ? (await found()).default : found;
      loaded.set(load, columnar);
      return columnar;
    } catch {
      // The database has the answer too; whoever asks next tries the file again.
      return null;
    }
  }

  return {
    rows(query, params) {
      const {answer} = query;
      if (!answer) return null;
      const all = isKeyed(answer) ? answer.all : answer;
      const columnar = typeof all === "function" ? loaded.get(all) : all;
      if (columnar) return rowsIn(columnar, query, params);
      if (columnar === null || typeof all !== "function") return null;
      return fetched(all).then((came) => came && rowsIn(came, query, params));
    },
    async load({answer}) {
      const all = answer && isKeyed(answer) ? answer.all : answer;
      if (typeof all !== "function") return Boolean(all);
      return Boolean(loaded.get(all) ?? (await fetched(all)));
    },
  };
}

function rowsIn(columnar: Columnar, {answer, columns}: Query, params: Params): Rows {
  if (!isKeyed(answer!)) return allRows(columnar);
  const [value = null] = Object.values(params);
  return rowsAt(columnar, answer.key, value, Object.keys(columns));
}

function isKeyed(answer: Answer | KeyedAnswer): answer is KeyedAnswer {
  return answer !== null && "all" in answer;
}
