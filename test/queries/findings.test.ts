import {createElement, Suspense} from "react";
import {prerender} from "react-dom/static";
import {beforeAll, describe, expect, it} from "vitest";
import {lead, type Progress} from "../../src/domain/pace.ts";
import {defaultView, formatView} from "../../src/domain/view.ts";
import type {Finding} from "../../src/domain/finding.ts";
import {rowsOf} from "../../src/engine/column-table.ts";
import type {Connection} from "../../src/engine/engine.ts";
import {EngineContext} from "../../src/hooks/engine.ts";
import {useFindings} from "../../src/hooks/findings.ts";
import {ReaderContext, type Reader} from "../../src/hooks/view.ts";
import {marts} from "../../src/queries/marts/index.ts";
import {readData} from "../dataset/read-data.ts";
import {engineOver} from "../engine/engine-over.ts";
import {openNodeConnection} from "../engine/node-connection.ts";
import sql from "./findings.sql?raw";
import {opening} from "./fixture.ts";

let connection: Connection;
beforeAll(async () => {
  connection = await openNodeConnection(readData(), marts);
}, opening);

// What the page is told on a day, through the same queries and hooks.
async function told(day: string): Promise<Finding[]> {
  const heard: Finding[][] = [];
  const view = {...defaultView, on: day};
  const reader: Reader = {
    view,
    language: "zh",
    day,
    href: () => formatView(view),
    evidence: (id) => id,
    go: () => {},
  };
  const engine = engineOver(() => Promise.resolve(connection));
  const listening = createElement(
    Suspense,
    {fallback: null},
    createElement(Listener, {tell: (found) => heard.push(found)}),
  );
  const page = createElement(ReaderContext, {value: reader}, listening);
  await prerender(createElement(EngineContext, {value: engine}, page));
  return heard.at(-1)!;
}

function Listener({tell}: {tell: (found: Finding[]) => void}) {
  tell(useFindings().found);
  return null;
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

describe(useFindings, () => {
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
