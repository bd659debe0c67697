import {beforeAll, describe, expect, it} from "vitest";
import type {Row, Table} from "../../src/dataset/parse.ts";
import {comparabilityQueries, comparabilityTable} from "../../src/model/comparability-table.ts";
import type {Query} from "../../src/engine/query.ts";
import {judgementTable, judgementTableQueries} from "../../src/model/judgement-table.ts";
import {marts} from "../../src/queries/marts/index.ts";
import {readData} from "../dataset/read-data.ts";
import {engineOver} from "../engine/engine-over.ts";
import {openNodeConnection} from "../engine/node-connection.ts";
import {answersOf} from "../exhibits/answers.ts";
import {opening} from "./fixture.ts";

const day = "2025-06-30";

/** What is judged on the day, line by line, by the project's own data and some rows more. */
async function judged(more: Record<string, readonly Row[]> = {}): Promise<string[]> {
  const tables = readData().map((table): Table => ({
    ...table,
    rows: [...table.rows, ...(more[table.resource.name] ?? [])],
  }));
  const engine = engineOver(() => openNodeConnection(tables, marts));
  const asked = [...judgementTableQueries, ...comparabilityQueries] as unknown as readonly Query<
    Record<never, never>,
    object
  >[];
  const rows = await Promise.all(asked.map(async (query) => [query.name, await engine.rows(query, {})]));
  const answers = answersOf(Object.fromEntries(rows) as Record<string, object[]>);
  const pairs = comparabilityTable(answers, {operation: "rank", day, metric: null});
  return [...judgementTable(answers, day), ...pairs].map((row) => JSON.stringify(row));
}

const rowsOf = (name: string) => readData().find(({resource}) => resource.name === name)!.rows;

/** One addition to each metric that has totals, by a programme of its choice, told by a source. */
function batches(programmeOf: (total: Row) => string | null, changes: Row): Record<string, Row[]> {
  const totals = new Map(
    rowsOf("observations")
      .filter(({kind}) => kind === "stock")
      .map((row) => [row["metric"], row]),
  );
  const told = [...totals.values()].map((total, index) => {
    const programme = programmeOf(total);
    const id = `added-${index}`;
    return {
      batch: id,
      programme,
      observation: {
        ...total,
        observation: id,
        fact: id,
        kind: "flow",
        batch: id,
        programme,
        as_of: "2024-01-15",
        status: "published",
        unverified: false,
        source: "added",
      },
    };
  });
  const named = told.filter(({programme}) => programme !== null);
  const [batch] = rowsOf("batches");
  const [source] = rowsOf("sources");
  return {
    sources: [{...source, source: "added", published_on: "2024-01-20", ...changes}],
    batches: named.map(({batch: id, programme}) => ({
      ...batch!,
      batch: id,
      programme,
      number: "1",
      announced_on: "2024-01-15",
      ...changes,
    })),
    observations: named.map(({observation}) => observation),
  };
}

/** A thousand more of every figure. */
function figuresAgain(): Record<string, Row[]> {
  const observations = rowsOf("observations").map((row) => {
    const id = `late-${String(row["observation"])}`;
    return {...row, observation: id, fact: id, value: Number(row["value"]) + 1000, source: "late"};
  });
  return {observations};
}

/** A figure of each batch in each metric that totals of its programme count, of long ago, to that status. */
function figuresOfBatches(status: string): Record<string, Row[]> {
  const totals = rowsOf("observations").filter(({kind}) => kind === "stock");
  const counted = new Map(totals.map((row) => [`${String(row["programme"])}/${String(row["metric"])}`, row]));
  const observations = rowsOf("batches").flatMap(({batch = null, programme}) =>
    [...counted.values()]
      .filter((total) => total["programme"] === programme)
      .map((total) => {
        const id = `late-${String(batch)}-${String(total["metric"])}`;
        return {
          ...total,
          observation: id,
          fact: id,
          batch,
          kind: "flow",
          as_of: "1990",
          status,
          source: "late",
        };
      }),
  );
  return {observations};
}

/** A batch more in the sequence of each programme. */
function batchesAgain(): Record<string, Row[]> {
  const programmes = new Map(rowsOf("batches").map((row) => [row["programme"], row]));
  const added = [...programmes.values()].map((row) => ({
    ...row,
    batch: `late-${String(row["programme"])}`,
    number: "99",
    announced_on: "2024-01-15",
    source: "late",
  }));
  return {batches: added};
}

/** The same told by a source of that day. */
function toldOn(published_on: string, more: Record<string, Row[]>): Record<string, Row[]> {
  return {...more, sources: [{...rowsOf("sources")[0]!, source: "late", published_on}]};
}

let before: string[];

beforeAll(async () => {
  before = await judged();
}, opening);

describe("what is judged on a day", () => {
  it("is not changed by batches of a programme that no figure counts", async () => {
    const [programme] = rowsOf("programmes");
    const foreign = batches(() => "foreign", {});
    expect(foreign["observations"]!.length).toBeGreaterThan(50);
    const after = await judged({...foreign, programmes: [{...programme!, programme: "foreign"}]});
    expect(after).toEqual(before);
  });

  it("is changed by batches of the programmes themselves", async () => {
    expect(await judged(batches(({programme}) => programme as string | null, {}))).not.toEqual(before);
  });

  it.each([
    ["figures", figuresAgain()],
    ["published figures of batches", figuresOfBatches("published")],
    ["proposed figures of batches", figuresOfBatches("proposed")],
    ["lists of batches", batchesAgain()],
  ])("is changed by %s published by then, and not by those published later", async (_what, more) => {
    expect(await judged(toldOn("2025-07-01", more))).toEqual(before);
    expect(await judged(toldOn(day, more))).not.toEqual(before);
  });
});
