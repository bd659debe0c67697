import {execFileSync, spawnSync} from "node:child_process";
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, it} from "vitest";
import {writeDocx} from "../../src/exports/docx/write.ts";
import {writePptx} from "../../src/exports/pptx/write.ts";
import {writeXlsx} from "../../src/exports/xlsx/write.ts";
import {sampleSheaf} from "./pptx/sample-sheaf.ts";

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

/** How many pages a document has. */
function pagesOf(pdf: string): number {
  return existsSync(pdf) ? (readFileSync(pdf, "latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0) : 0;
}

it.skipIf(!hasOffice)(
  "is read by LibreOffice: slides, report and workbook, with a watermark too (skipped where there is no soffice)",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "office-"));
    const marked = {...sampleSheaf, finish: {watermark: "内部资料", clear: false}};
    const files = {
      "deck.pptx": await writePptx(sampleSheaf),
      "marked.pptx": await writePptx(marked),
      "report.docx": await writeDocx(marked),
      "tables.xlsx": await writeXlsx(marked),
    };
    const paths = Object.keys(files).map((name) => join(folder, name));
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const settings = `-env:UserInstallation=file://${folder}/settings`;
    execFileSync("soffice", [settings, "--headless", "--convert-to", "pdf", "--outdir", folder, ...paths], {
      stdio: "ignore",
    });
    const pages = paths.map((path) => pagesOf(path.replace(/\.\w+$/, ".pdf")));
    rmSync(folder, {recursive: true});
    expect(pages).toEqual([3, 3, 1, 3]);
  },
  120_000,
);
