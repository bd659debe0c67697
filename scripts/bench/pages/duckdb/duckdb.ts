import {AsyncDuckDB, VoidLogger} from "@duckdb/duckdb-wasm";
import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasm from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import {tablesOf} from "../../../../src/engine/shipment.ts";
import {marts} from "../../../../src/queries/marts/index.ts";
import question from "../../../../src/queries/same-fact.sql?raw";

const file = fetch("./tables.bin").then((response) => response.arrayBuffer());
const database = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
await database.instantiate(wasm);
const connection = await database.connect();
const tables = tablesOf(await file);
await connection.query(tables.map(({create}) => create).join(";\n"));
const filled = tables.filter(({rows}) => rows.length > 0);
await Promise.all(
  filled.map(({name, rows}) => connection.insertArrowFromIPCStream(rows, {name, create: false})),
);
await connection.query(
  Object.entries(marts)
    .map(([name, select]) => `create view ${name} as ${select}`)
    .join(";\n"),
);
const statement = await connection.prepare(question.replaceAll("$observation", "$1"));
const answer = await statement.query("hn-o002");
const list = document.createElement("ol");
for (const {id, value} of answer.toArray()) {
  const item = document.createElement("li");
  item.textContent = `${id}: ${value}`;
  list.append(item);
}
document.body.append(list);
