import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {readTables} from "../../../scripts/verify/folder.ts";

const folder = mkdtempSync(join(tmpdir(), "tables-"));
afterAll(() => rmSync(folder, {recursive: true}));

describe(readTables, () => {
  it("reads the tables that are there", () => {
    writeFileSync(join(folder, "breakdowns.csv"), "breakdown,name_zh,name_en\ntype,类型,Type\n");
    const tables = readTables(folder);
    expect([...tables.keys()]).toEqual(["breakdowns"]);
    expect(tables.get("breakdowns")!.rows).toEqual([{breakdown: "type", name_zh: "类型", name_en: "Type"}]);
  });

  it("reports a file in another encoding instead of reading nonsense", () => {
    const gb18030 = Buffer.from([0xc0, 0xe0, 0xd0, 0xcd]);
    writeFileSync(
      join(folder, "breakdowns.csv"),
      Buffer.concat([Buffer.from("breakdown,name_zh,name_en\ntype,"), gb18030]),
    );
    expect(readTables(folder).get("breakdowns")!.problems).toEqual([
      {file: "breakdowns.csv", row: null, column: null, rule: "encoding", details: {}},
    ]);
  });
});
