import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import type {Server} from "node:http";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import type {Page} from "playwright-core";
import {afterEach, beforeEach, describe, expect, inject, it, vi} from "vitest";
import {writeServiceWorker} from "../../scripts/build/offline.ts";
import {pages} from "../../src/domain/view.ts";
import {shell} from "../../src/text/shell.ts";
import {go, patient, settled, useBrowser} from "./page.ts";
import {close, filesOf, listen, originOf} from "./serve.ts";

const visit = useBrowser();
const {pathname} = new URL(inject("address"));
const text = shell.zh.offline;
vi.setConfig({testTimeout: 180_000});

// A host of this test's own, whose files can be changed and which can go away.
let folder = "";
let host: Server;
let requests = 0;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "installed-"));
  cpSync(resolve(process.env["BROWSER_TEST_DIST"] ?? "dist"), folder, {recursive: true});
  const serve = filesOf(folder);
  requests = 0;
  host = await listen((request, response) => {
    requests++;
    serve(request, response);
  });
});
afterEach(() => {
  close(host);
  rmSync(folder, {recursive: true});
});

/** Visits once and waits until the page says that it can be used offline. */
async function install(expected: RegExp[] = []): Promise<Page> {
  const page = await visit("#/overview", {keeps: true, at: `${originOf(host)}${pathname}`, expected});
  await expectState(page, "ready");
  return page;
}

function expectState(page: Page, kind: string) {
  return expect
    .poll(() => page.locator("[data-offline]").getAttribute("data-offline"), {timeout: 40_000})
    .toBe(kind);
}

/** Puts another version on the host, told by its title. */
async function publish(title: string) {
  const file = join(folder, "index.html");
  writeFileSync(file, readFileSync(file, "utf8").replace("</title>", `${title}</title>`));
  await writeServiceWorker(folder);
}

/** The title in the page's own file, which the app replaces once it runs. */
function served(page: Page): Promise<string> {
  return page.evaluate(async () => /<title>(.*)<\/title>/.exec(await (await fetch("./")).text())![1]!);
}

describe("after one visit", () => {
  it("everything works without the host: every page, every query, from a fresh load", async () => {
    const page = await install([/ERR_CONNECTION_REFUSED|ERR_FAILED|sw\.js/]);
    const note = await page.locator("[data-offline]").innerText();
    expect(note).toMatch(/可离线使用：全部文件已保存并核对，共\d+\.\dMB/);
    close(host);
    await page.reload();
    await settled(page);
    for (const name of pages) {
      await go(page, `#/${name}`);
      expect.soft(await page.locator("h1").innerText()).toBe(shell.zh.pages[name]);
      expect.soft(await page.locator("[role=alert]").count(), name).toBe(0);
    }
    await go(page, "#/data?table=units");
    expect(await page.locator(".browser tbody tr").count()).toBeGreaterThan(3);
    await go(page, "#/certified?evidence=SX-O-011");
    expect(await page.locator("dialog[open]").innerText()).toContain("山西日报");
    await expectState(page, "ready");
  });

  it("tells how much is saved while it is being saved", async () => {
    const page = await visit("#/overview", {
      keeps: true,
      at: `${originOf(host)}${pathname}`,
      until: "[data-offline=downloading]",
    });
    expect(await page.locator("[data-offline]").innerText()).toMatch(
      /正在保存离线副本：\d+\.\dMB，共\d+\.\dMB/,
    );
    await expectState(page, "ready");
    await settled(page);
  });

  it("a second visit asks the host for nothing but a newer version", async () => {
    const page = await install();
    const before = requests;
    await page.reload();
    await settled(page);
    await expectState(page, "ready");
    expect(requests - before).toBeLessThanOrEqual(1);
  });
});

describe("a broken or partial copy", () => {
  /** Breaks what is kept: the wasm cut to half, the app's own script replaced, the tables lost. */
  function damage(page: Page) {
    return page.evaluate(async () => {
      const cache = await caches.open((await caches.keys())[0]!);
      for (const {url} of await cache.keys()) {
        const bytes = await (await cache.match(url))!.arrayBuffer();
        if (url.includes("duckdb-eh"))
          await cache.put(url, new Response(bytes.slice(0, bytes.byteLength / 2)));
        if (/index-.*\.js/.test(url)) await cache.put(url, new Response("broken("));
        if (/tables-[\w-]+\.bin$/.test(url)) await cache.delete(url);
      }
      return (await cache.keys()).length;
    });
  }

  it("mends itself while there is a network", async () => {
    const page = await install();
    const left = await damage(page);
    await page.reload();
    await settled(page);
    await expectState(page, "ready");
    expect(
      await page.evaluate(async () => (await (await caches.open((await caches.keys())[0]!)).keys()).length),
    ).toBe(left + 1);
    close(host);
    await page.reload();
    await settled(page);
    expect(await page.locator(".findings").innerText()).toContain("120个");
  });

  it("is fetched anew when the reader asks", async () => {
    const page = await install();
    const before = requests;
    await page.getByRole("button", {name: text.reset}).click();
    await expect.poll(() => requests - before, patient).toBeGreaterThan(20);
    await expectState(page, "ready");
  });

  it("is never claimed: a file that is not as published leaves it incomplete, and the page in use", async () => {
    writeFileSync(join(folder, "icon.svg"), "<svg/>");
    const page = await visit("#/overview", {keeps: true, at: `${originOf(host)}${pathname}`});
    await expectState(page, "incomplete");
    expect(await page.locator(".findings").innerText()).toContain("120个");
  });
});

describe("a newer version", () => {
  it("waits until the reader takes it, and then comes whole", async () => {
    const page = await install();
    const old = await served(page);
    await publish("第二版");
    const loads: string[] = [];
    page.on("load", () => loads.push("load"));
    await page.reload();
    await settled(page);
    await page.getByText(text.update).first().waitFor();
    expect(await served(page)).toBe(old);
    await go(page, "#/awards");
    await page.reload();
    await settled(page);
    expect(await served(page)).toBe(old);
    expect(loads).toHaveLength(2);

    await page.getByRole("button", {name: text.take}).click();
    await expect.poll(() => loads.length, patient).toBe(3);
    await settled(page);
    await expectState(page, "ready");
    expect(await served(page)).toBe(`${old}第二版`);
    expect(await page.locator("h1").innerText()).toBe(shell.zh.pages.awards);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  });

  it("leaves another tab as it was, and tells it", async () => {
    const page = await install();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await settled(other);
    await publish("第二版");
    await page.reload();
    const reloaded = page.waitForEvent("load");
    await page.getByRole("button", {name: text.take}).click();
    await other.getByText(text.stale).first().waitFor();
    await go(other, "#/data");
    expect(await other.locator(".browser tbody tr").count()).toBeGreaterThan(3);
    await reloaded;
    await settled(page);
  });
});

describe("without a service worker", () => {
  it("the page works and says that it cannot be reloaded offline", async () => {
    const page = await visit("#/overview", {});
    expect(await page.locator("[data-offline]").innerText()).toBe(text.unavailable);
  });
});
