import {AsyncDuckDB, VoidLogger} from "@duckdb/duckdb-wasm";
import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasm from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import firstQuery from "./first-query.sql?raw";

const file = fetch("./observations.arrow").then((response) => response.arrayBuffer());
const database = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
await database.instantiate(wasm);
const connection = await database.connect();
await connection.insertArrowFromIPCStream(new Uint8Array(await file), {name: "observations", create: true});
const answer = await connection.query(firstQuery);
const list = document.createElement("ol");
for (const {region, observations} of answer.toArray()) {
  const item = document.createElement("li");
  item.textContent = `${region}: ${observations}`;
  list.append(item);
}
document.body.append(list);
