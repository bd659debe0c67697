import {execFileSync} from "node:child_process";
import {cpSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import type {Server} from "node:http";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {afterAll, beforeAll, describe, expect, inject, it} from "vitest";
import {pages} from "../../src/domain/view.ts";
import {dataText} from "../../src/text/data.ts";
import {shell} from "../../src/text/shell.ts";
import {fileText} from "./names.ts";
import {go, patient, useBrowser} from "./page.ts";
import {close, filesOf, listen, originOf} from "./serve.ts";

const visit = useBrowser();
const alert = "[role=alert]";
const made: string[] = [];
const servers: Server[] = [];

/** Builds the app over a copy of the data changed by a test, and serves it. */
async function built(change: (data: string) => void): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "brandgauge-"));
  made.push(folder);
  const data = join(folder, "data");
  cpSync("data", data, {recursive: true});
  change(data);
  const {VITEST: _, NODE_ENV: __, ...env} = process.env;
  const vite = resolve("node_modules/vite/bin/vite.js");
  const args = [vite, "build", "--outDir", join(folder, "dist"), "--emptyOutDir", "--logLevel", "error"];
  execFileSync(process.execPath, args, {env: {...env, DATA_FOLDER: data}, stdio: "pipe"});
  const server = await listen(filesOf(join(folder, "dist")));
  servers.push(server);
  return `${originOf(server)}${new URL(inject("address")).pathname}`;
}

afterAll(() => {
  servers.forEach(close);
  for (const folder of made) rmSync(folder, {recursive: true});
});

describe("other data files", () => {
  const lines = fileText("observations")
    .replaceAll(/^(sd-o108,.*?,)427,exact/gm, "$1428,exact")
    .split("\n");
  const bad = lines.findIndex((line) => line.startsWith("SX-O-011,"));
  let at: string;
  beforeAll(async () => {
    at = await built((data) => {
      const broken = lines.with(bad, lines[bad]!.replace(",120,exact,", ",一百二十,exact,"));
      writeFileSync(join(data, "observations.csv"), broken.join("\n"));
      rmSync(join(data, "policies.csv"));
      const regions = fileText("regions").replace(/^(440000,.*,)false,,$/m, "$1true,#5a00a5,#b487f0");
      writeFileSync(join(data, "regions.csv"), regions);
    });
  });

  it("show other figures", async () => {
    const page = await visit("#/overview", {at});
    const findings = page.locator('.board [data-region="370000"]');
    expect(await findings.innerText()).toContain("428个");
    expect(await findings.innerText()).not.toContain("427个");
  });

  it("may compare a fifth province, which has its place, its box and its colour", async () => {
    const page = await visit("#/overview?theme=light", {at});
    const boxes = page.locator(".settings .regions label");
    expect(await boxes.allInnerTexts()).toEqual(["山西", "湖南", "浙江", "山东", "广东"]);
    const colourOf = (region: string, element: string, property: string) =>
      page
        .locator(`${element}[data-region="${region}"]`)
        .evaluate((shown, name) => getComputedStyle(shown).getPropertyValue(name), property);
    expect(await colourOf("440000", ".board .row", "border-left-color")).toBe("rgb(90, 0, 165)");
    expect(await colourOf("140000", ".board .row", "border-left-color")).toBe("rgb(179, 74, 0)");
    await boxes.last().locator("input").click();
    await expect.poll(() => page.locator('main [data-region="440000"]').count(), patient).toBe(0);
    expect(new URL(page.url()).hash).toContain("regions=140000,430000,330000,370000");
    await go(page, "#/overview?theme=dark&regions=440000");
    expect(await colourOf("440000", ".board .row", "border-left-color")).toBe("rgb(180, 135, 240)");
  });

  it("that are broken are named, with the row if only that is bad, and the rest is shown", async () => {
    const page = await visit("#/overview", {at});
    const notice = page.locator(alert);
    expect(await notice.innerText()).toContain(shell.zh.brokenData);
    expect(await notice.innerText()).toContain(`observations.csv第${bad + 1}行`);
    expect(await notice.innerText()).toContain("“一百二十”不是数");
    expect(await notice.innerText()).toContain("policies.csv 文件不存在或打不开");
    const findings = await page.locator(".board").innerText();
    expect(findings).toContain("5,328家");
    expect(findings).not.toContain("120个");
    await go(page, "#/data?table=policies");
    expect(await page.locator(".browser output").innerText()).toBe(dataText.zh.rows("0", "0"));
    await go(page, "#/certified?lang=en");
    expect(await notice.innerText()).toContain(`observations.csv, row ${bad + 1}`);
    expect(await page.locator("[data-exhibit=certified-totals] [data-panel]").count()).toBeGreaterThan(5);
  });
});

describe("data without any figure", () => {
  let at: string;
  beforeAll(async () => {
    at = await built((data) => rmSync(join(data, "observations.csv")));
  });

  it("leaves every page readable", async () => {
    const page = await visit("#/overview", {at});
    await page.waitForSelector(alert);
    for (const name of pages) {
      await go(page, `#/${name}`);
      const notices = await page.locator(alert).allInnerTexts();
      expect.soft(notices, name).toEqual([expect.stringContaining("observations.csv")]);
      expect.soft(await page.locator("h1").innerText(), name).toBe(shell.zh.pages[name]);
    }
  });
});
