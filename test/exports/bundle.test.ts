import {strFromU8, unzipSync} from "fflate";
import {beforeAll, describe, expect, it} from "vitest";
import type {Engine} from "../../src/engine/engine.ts";
import {bundle, manifest, type Part} from "../../src/exports/bundle.ts";
import {ofPage} from "../../src/exports/decks.ts";
import {gather} from "../../src/exports/gather.ts";
import type {Sheaf} from "../../src/exports/sheaf.ts";
import {defaultView} from "../../src/reader/view.ts";
import {opening} from "../queries/fixture.ts";
import {realEngine} from "./real-engine.ts";
import {sheafOf} from "./sheaves.ts";

let sheaf: Sheaf;
beforeAll(async () => {
  const engine: Engine = await realEngine();
  const view = {...defaultView, page: "targets" as const, on: "2026-11-20"};
  sheaf = await gather("目标进度", ofPage("targets"), {engine, view, base: "https://gauge.example/"});
}, opening);

const parts: Part[] = [
  {name: "a.txt", make: () => Promise.resolve("甲")},
  {name: "b.bin", make: () => Promise.reject(new Error("太大"))},
  {name: "c.bin", make: () => Promise.resolve(new Blob([new Uint8Array([1, 2, 3])]))},
];

async function unpacked(blob: Blob) {
  return unzipSync(new Uint8Array(await blob.arrayBuffer()));
}

describe(bundle, () => {
  it("packs every part, the sources and a manifest, names what failed and tells how far it is", async () => {
    const told: number[][] = [];
    const {blob, failed} = await bundle(sheaf, parts, {tell: (...how) => told.push(how)});
    const files = await unpacked(blob);
    expect(Object.keys(files)).toEqual(["a.txt", "c.bin", "来源.txt", "manifest.json"]);
    expect([...files["c.bin"]!]).toEqual([1, 2, 3]);
    expect(strFromU8(files["a.txt"]!)).toBe("甲");
    expect(failed).toEqual([{name: "b.bin", reason: "太大"}]);
    expect(told).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    const written = JSON.parse(strFromU8(files["manifest.json"]!));
    expect(written.failed).toEqual(failed);
    expect(written.files).toEqual(["a.txt", "c.bin", "来源.txt"]);
    const [first] = written.exhibits;
    expect(first.queries[0].sql).toMatch(/select/i);
    const figures = first.figures as {
      id: string;
      record: Record<string, unknown>;
      citation: string;
      address: string;
    }[];
    const newest = figures.find(({id}) => id === "SX-O-011")!;
    expect(newest.record).toMatchObject({数值: 120, 单位: "个"});
    expect(decodeURIComponent(newest.address)).toContain("evidence=SX-O-011");
    expect(newest.citation).toContain("山西日报");
    const list = strFromU8(files["来源.txt"]!);
    for (const {number, entry} of sheaf.documents) expect(list).toContain(`[${number}] ${entry}`);
  });

  it("has decisions among what it names, each with its record and evidence", async () => {
    const {exhibits} = manifest(await sheafOf("timeline", "zh"), [], []);
    const decisions = exhibits.flatMap((exhibit) => exhibit.decisions);
    expect(decisions.length).toBeGreaterThan(100);
    for (const {id, record, citation, address} of decisions) {
      expect(id).toMatch(/^policy:/);
      expect(Object.keys(record).length).toBeGreaterThan(4);
      expect(citation).not.toBe("");
      expect(decodeURIComponent(address)).toContain(`evidence=${id}`);
    }
  });

  it("leaves nothing of what is given up", async () => {
    const stop = new AbortController();
    const giveUp: Part = {
      name: "d.txt",
      make: () => {
        stop.abort();
        return Promise.reject(new Error("stopped"));
      },
    };
    await expect(bundle(sheaf, [giveUp, ...parts], {signal: stop.signal})).rejects.toThrow(/abort/i);
  });
});
