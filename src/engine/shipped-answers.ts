import {rowsAt, unpack, type Packed} from "../snapshot/packed.ts";
import type {Answer, KeyedAnswer, Params, Query} from "./query.ts";

type Rows = Record<string, unknown>[];

/** The answers of the build, as a query carries them. */
export interface ShippedAnswers {
  /** At once if its file is there; null where there is none, and in time where it does not come. */
  rows(query: Query, params: Params): Rows | Promise<Rows | null> | null;
  /** Fetches the file of a query's answer; resolves when that is done or has failed. */
  load(query: Pick<Query, "answer">): Promise<void>;
}

type Load = Extract<Answer, () => unknown>;

export function shippedAnswers(): ShippedAnswers {
  const loaded = new Map<Load, Packed | null>();

  async function fetched(load: Load): Promise<Packed | null> {
    try {
      const {default: packed} = await load();
      loaded.set(load, packed);
      return packed;
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
      const packed = typeof all === "function" ? loaded.get(all) : all;
      if (packed) return rowsIn(packed, query, params);
      if (packed === null || typeof all !== "function") return null;
      return fetched(all).then((came) => came && rowsIn(came, query, params));
    },
    async load({answer}) {
      const all = answer && isKeyed(answer) ? answer.all : answer;
      if (typeof all === "function" && !loaded.has(all)) await fetched(all);
    },
  };
}

function rowsIn(packed: Packed, {answer, columns}: Query, params: Params): Rows {
  if (!isKeyed(answer!)) return unpack(packed);
  const [value = null] = Object.values(params);
  return rowsAt(packed, answer.key, value, Object.keys(columns));
}

function isKeyed(answer: Answer | KeyedAnswer): answer is KeyedAnswer {
  return answer !== null && "all" in answer;
}
