import {beforeAll, describe, expect, it} from "vitest";
import {lead, type Progress} from "../../src/domain/pace.ts";
import type {Finding} from "../../src/domain/finding.ts";
import {rowsOf} from "../../src/engine/column-table.ts";
import type {Connection} from "../../src/engine/connection.ts";
import type {Query} from "../../src/engine/query.ts";
import {findingQueries, findings} from "../../src/model/findings.ts";
import {marts} from "../../src/queries/marts/index.ts";
import {programmes} from "../../src/queries/programmes.ts";
import {readData} from "../dataset/read-data.ts";
import {engineOver} from "../engine/engine-over.ts";
import {openNodeConnection} from "../engine/node-connection.ts";
import {reading} from "../exhibits/reader.ts";
import sql from "./findings.sql?raw";
import {opening} from "./fixture.ts";

let connection: Connection;
beforeAll(async () => {
  connection = await openNodeConnection(readData(), marts);
}, opening);

// What the pages are told on a day, through the same queries.
async function told(day: string): Promise<readonly Finding[]> {
  const engine = engineOver(() => Promise.resolve(connection));
  await Promise.all(
    ([...findingQueries, programmes] as unknown as readonly Query[]).map((query) => engine.rows(query, {})),
  );
  return findings(engine.answers, reading({on: day}));
}

// Shares and ages agree to six decimals; both sides divide the same integers.
const rounded = (value: number | null | undefined) =>
  typeof value === "number" ? Number(value.toFixed(6)) : null;

function figuresOf({region, programme, newest, age, companion, aim, round}: Finding) {
  const progress: Progress | null = aim?.progress.kind === "progress" ? aim.progress.progress : null;
  const [applied, selected] = [round?.stages[0], round?.stages.at(-1)];
  return {
    region,
    programme,
    newest: newest.observation,
    value: newest.value,
    as_of: newest.as_of,
    age: rounded(age),
    companion: companion?.value ?? null,
    target: aim?.target.target ?? null,
    judgement: aim && aim.judgement.kind !== "unknown" ? aim.judgement.kind : null,
    done: rounded(progress?.done),
    elapsed: rounded(progress && progress.done - lead(progress) / 100),
    applied: applied?.value ?? null,
    selected: selected?.value ?? null,
    rate: rounded(round?.rate.value),
  };
}

async function recomputed(day: string) {
  const rows = rowsOf(await connection.run(sql, [day]));
  return rows.map((row) => ({
    ...row,
    ...Object.fromEntries(
      ["age", "done", "elapsed", "rate"].map((name) => [name, rounded(row[name] as number | null)]),
    ),
  }));
}

describe(findings, () => {
  it.each(["2026-11-20", "2024-06-30", "2023-06-30"])(
    "tells on %s the figures that other SQL finds in the tables",
    async (day) => {
      const found = (await told(day)).map(figuresOf).toSorted((a, b) => a.region.localeCompare(b.region));
      expect(found).toEqual(await recomputed(day));
      expect(found.length).toBeGreaterThan(2);
    },
    opening,
  );

  it(
    "tells other figures on another day",
    async () => {
      const [today, then] = await Promise.all([recomputed("2026-11-20"), recomputed("2023-06-30")]);
      expect(today).not.toEqual(then);
    },
    opening,
  );
});
