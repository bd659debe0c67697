import {readFileSync, existsSync} from "node:fs";
import {join} from "node:path";
import {coverage} from "./coverage.ts";
import {exceptions} from "./exceptions.ts";
import {readTables} from "./folder.ts";
import {citations} from "./citations.ts";
const folder = process.argv[2] ?? "data";
const texts = (f: string) => existsSync(join("/work/shared/sources", f)) ? readFileSync(join("/work/shared/sources", f), "utf8") : null;
const tables = readTables(folder);
const base = coverage(tables, texts, exceptions).findings.length;
let mutants = 0, survivors = 0, q = 0;
for (const name of ["observations", "targets"]) {
  const t = tables.get(name)!;
  const ids = new Set(citations(tables).map(c => c.id));
  t.rows.forEach((row) => {
    const id = (row["observation"] ?? row["target"]) as string;
    if (!ids.has(id)) return;
    const v = row["value"] as number;
    const s = String(v);
    const others = new Set<number>([v + 1, v - 1, v * 10, v / 10, v * 100, v / 100, v * 1e4, v / 1e4, v * 1e8, v/1e8, v * 1e6, v/1e6, v*1e3, v/1e3, 0, -v, v + 0.1, Number(s.slice(0, -1)), Number(s.slice(1)), Number([...s].reverse().join("")), Number("1" + s), Number(s + "1")]);
    // every other number printed in all documents' cited values
    for (const c of citations(tables)) others.add(c.entry.record.value);
    others.delete(v);
    for (const o of others) {
      if (Number.isNaN(o)) continue;
      row["value"] = o; mutants++;
      const after = coverage(tables, texts, exceptions).findings.filter(f => (f.kind === "value_differs" || f.kind === "exception_value" || f.kind==="no_locator") && (f.details as any).id === id);
      if (after.length === 0) { survivors++; console.log("SURVIVES", id, v, "→", o); }
    }
    row["value"] = v;
    for (const o of ["exact","about","nearly","over","at_least","under","at_most"]) { if (o === row["qualifier"]) continue; const was = row["qualifier"]!; row["qualifier"] = o; q++; if (!coverage(tables, texts, exceptions).findings.some(f => ["qualifier_differs","no_locator"].includes(f.kind) && (f.details as any).id === id) && id !== "hn-o024" && id !== "sd-o010") console.log("Q SURVIVES", id, o); row["qualifier"] = was; }
  });
}
console.log({base, mutants, survivors, q});
