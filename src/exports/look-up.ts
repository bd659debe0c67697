import type {Engine} from "../engine/engine.ts";
import type {Params, Query} from "../engine/query.ts";
import type {LookUp} from "../exhibits/citations/record.ts";

/** Thrown by a question whose answer is still to come. */
class Unanswered {
  readonly coming: Promise<unknown>;
  constructor(coming: Promise<unknown>) {
    this.coming = coming;
  }
}

/**
 * Does work that asks questions as they turn out to be needed: where an answer has to be waited for, the work begins anew once
 * it is there. The work must do nothing but ask and tell.
 */
export function lookingUp(engine: Pick<Engine, "rows">): <T>(work: (lookUp: LookUp) => T) => Promise<T> {
  const answered = new Map<string, readonly unknown[]>();
  const lookUp = <P extends Params, Row>(query: Query<P, Row>, params: P): readonly Row[] => {
    const question = JSON.stringify([query.name, params]);
    const known = answered.get(question);
    if (known) return known as readonly Row[];
    throw new Unanswered(engine.rows(query, params).then((rows) => answered.set(question, rows)));
  };
  return async function attempt<T>(work: (ask: LookUp) => T): Promise<T> {
    try {
      return work(lookUp);
    } catch (thrown) {
      if (!(thrown instanceof Unanswered)) throw thrown;
      await thrown.coming;
      return attempt(work);
    }
  };
}
