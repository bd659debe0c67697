import Papa from "papaparse";
import {describe, expect, it} from "vitest";
import {languages} from "../../src/domain/view.ts";
import {writeCsv} from "../../src/exports/csv.ts";
import {say} from "../../src/exhibits/words.ts";
import {opening} from "../queries/fixture.ts";
import {sheafOf, sheafWith} from "./sheaves.ts";

describe(writeCsv, () => {
  it.each(languages)(
    "writes every table of every page (%s)",
    async (language) => {
      const sheaf = await sheafOf("whole", language);
      for (const leaf of sheaf.leaves) {
        const csv = writeCsv(leaf, sheaf);
        expect(csv.startsWith("\ufeff")).toBe(true);
        expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        const {data, errors} = Papa.parse<string[]>(csv.slice(1).trimEnd());
        expect(errors).toEqual([]);
        const rows = data.slice(0, leaf.told.table.rows.length + 1);
        expect(new Set(rows.map((row) => row.length)).size).toBe(1);
        expect(rows.flat().filter((cell) => cell === "")).toEqual([]);
        expect(csv).toContain(leaf.address);
      }
    },
    opening,
  );

  it("sets the bare number and its qualifier beside the words of a figure", async () => {
    const sheaf = await sheafOf("overview", "zh");
    const {data} = Papa.parse<Record<string, string>>(writeCsv(sheaf.leaves[0]!, sheaf).slice(1), {
      header: true,
    });
    expect(data[0]).toMatchObject({
      目标: "约200个",
      "目标：数值": "200",
      "目标：限定词": "约数",
      数值: "120个",
    });
    expect(data[3]).toMatchObject({目标: "—", "目标：数值": "—"});
  });

  it.each(["=1+1", "+1", "-1", "@x", "＝1+1", "＋1", "－1", "＠x"])("never makes %j a formula", (text) => {
    const sheaf = sheafWith([[say(text)]]);
    expect(writeCsv(sheaf.leaves[0]!, sheaf).split("\r\n")[1]).toMatch(`"'${text}"`);
  });

  it("doubles quotation marks", () => {
    const sheaf = sheafWith([[say('a "b", c')]]);
    expect(writeCsv(sheaf.leaves[0]!, sheaf).split("\r\n")[1]).toMatch(/^"a ""b"", c"/);
  });
});
