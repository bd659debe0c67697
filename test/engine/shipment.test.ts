import {expect, it} from "vitest";
import {shipment, tablesOf, type Shipped} from "../../src/engine/shipment.ts";

const tables: Shipped[] = [
  {name: "units", create: 'create table units ("unit" varchar)', rows: Uint8Array.of(1, 2, 3)},
  {name: "空", create: 'create table 空 ("名" varchar)', rows: new Uint8Array()},
  {name: "items", create: 'create table items ("item" varchar)', rows: Uint8Array.of(255, 0)},
];

it("holds what was shipped, each table with bytes of its own", () => {
  const {buffer} = shipment(tables);
  const held = tablesOf(buffer as ArrayBuffer);
  expect(held).toEqual(tables);
  expect(new Set(held.map(({rows}) => rows.buffer)).size).toBe(3);
});
