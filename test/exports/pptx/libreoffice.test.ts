import {execFileSync, spawnSync} from "node:child_process";
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, it} from "vitest";
import {writePptx} from "../../../src/exports/pptx/write.ts";
import {sampleSheaf} from "./sample-sheaf.ts";

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

it.skipIf(!hasOffice)(
  "is read by LibreOffice, a slide a page (skipped where there is no soffice)",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "deck-"));
    const path = join(folder, "deck.pptx");
    writeFileSync(path, await writePptx(sampleSheaf));
    const settings = `-env:UserInstallation=file://${folder}/settings`;
    execFileSync("soffice", [settings, "--headless", "--convert-to", "pdf", "--outdir", folder, path], {
      stdio: "ignore",
    });
    const pdf = join(folder, "deck.pdf");
    expect(existsSync(pdf)).toBe(true);
    expect(readFileSync(pdf, "latin1").match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(3);
    rmSync(folder, {recursive: true});
  },
  120_000,
);
