import {beforeAll, describe, expect, it} from "vitest";
import {answerOf} from "../../../scripts/build/answers.ts";
import {answerModule} from "../../../scripts/build/snapshot.ts";
import {createEngine, type Connection, type Engine} from "../../../src/engine/engine.ts";
import {queries} from "../../../src/queries/index.ts";
import {marts} from "../../../src/queries/marts/index.ts";
import {unpack, type Packed} from "../../../src/snapshot/packed.ts";
import {readData} from "../../dataset/read-data.ts";
import {openNodeConnection} from "../../engine/node-connection.ts";
import {opening} from "../../queries/fixture.ts";

let connection: Connection;
let live: Engine;
beforeAll(async () => {
  connection = await openNodeConnection(readData(), marts);
  live = createEngine(() => Promise.resolve(connection));
}, opening);

const unasked = queries.filter(({params}) => Object.keys(params).length === 0);

/** What a module of an answer exports. */
async function exported(code: string): Promise<Packed> {
  const module = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
  return module.default as Packed;
}

describe("what the build ships of a query without parameters", () => {
  it("is asked for by every such query", () => {
    expect(unasked.length).toBeGreaterThan(30);
    expect(unasked.filter((query) => !("answer" in query)).map(({name}) => name)).toEqual([]);
  });

  it.each(unasked)("$name: equals what the engine answers", async (query) => {
    const shipped = await exported(answerModule(await answerOf(query.sql, connection)));
    const rows = await live.rows({...query, answer: null}, {});
    expect(rows.length).toBeGreaterThan(0);
    expect(unpack(shipped)).toEqual(rows);
    expect(await createEngine(refuse).rows({...query, answer: shipped}, {})).toEqual(rows);
  });
});

function refuse(): never {
  throw new Error("The database must not be opened for this.");
}
