import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {pages} from "../../src/domain/view.ts";
import {offlineText} from "../../src/text/offline.ts";
import {shell} from "../../src/text/shell.ts";
import {expectOffline, useOwnHost} from "./own-host.ts";
import {go, patient, settled, useBrowser} from "./page.ts";

const visit = useBrowser();
const host = useOwnHost(visit);
const text = offlineText.zh;

describe("after one visit", () => {
  it("everything works without the host: every page, every query, a deck, from a fresh load", async () => {
    const page = await host.install({asks: true, expected: [/ERR_CONNECTION_REFUSED|ERR_FAILED|sw\.js/]});
    const note = await page.locator("[data-offline]").innerText();
    expect(note).toMatch(/可离线使用：全部文件已保存并核对，共\d+\.\dMB/);
    host.goAway();
    await page.reload();
    await settled(page);
    for (const name of pages) {
      await go(page, `#/${name}`);
      expect.soft(await page.locator("h1").innerText()).toBe(shell.zh.pages[name]);
      expect.soft(await page.locator("[role=alert]").count(), name).toBe(0);
    }
    await go(page, "#/overview");
    const deck = page.getByRole("button", {name: shell.zh.deck(4), exact: true});
    const [file] = await Promise.all([page.waitForEvent("download"), deck.click()]);
    expect(file.suggestedFilename()).toMatch(/\.pptx$/);
    await go(page, "#/data?table=units");
    expect(await page.locator(".browser tbody tr").count()).toBeGreaterThan(3);
    await go(page, "#/certified?evidence=SX-O-011");
    expect(await page.locator("dialog[open]").innerText()).toContain("山西日报");
    await expectOffline(page, "ready");
  });

  it("tells how much is saved while it is being saved", async () => {
    const page = await host.open({until: "[data-offline=downloading]"});
    expect(await page.locator("[data-offline]").innerText()).toMatch(
      /正在保存离线副本：\d+\.\dMB，共\d+\.\dMB/,
    );
    await expectOffline(page, "ready");
    await settled(page);
  });

  it("a second visit asks the host for nothing but a newer version", async () => {
    const page = await host.install();
    const before = host.requests();
    await page.reload();
    await settled(page);
    await expectOffline(page, "ready");
    expect(host.requests() - before).toBeLessThanOrEqual(1);
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
    const page = await host.install({asks: true});
    const left = await damage(page);
    await page.reload();
    await settled(page);
    await expectOffline(page, "ready");
    expect(
      await page.evaluate(async () => (await (await caches.open((await caches.keys())[0]!)).keys()).length),
    ).toBe(left + 1);
    host.goAway();
    await page.reload();
    await settled(page);
    expect(await page.locator(".board").innerText()).toContain("120个");
  });

  it("is fetched anew when the reader asks", async () => {
    const page = await host.install();
    const before = host.requests();
    await page.getByRole("button", {name: text.reset}).click();
    await expect.poll(() => host.requests() - before, patient).toBeGreaterThan(20);
    await expectOffline(page, "ready");
  });

  it("is never claimed: a file that is not as published leaves it incomplete, and the page in use", async () => {
    host.write("icon.svg", "<svg/>");
    const page = await host.open();
    await expectOffline(page, "incomplete");
    expect(await page.locator(".board").innerText()).toContain("120个");
  });
});

describe("without a service worker", () => {
  it("the page works and says that it cannot be reloaded offline", async () => {
    const page = await visit("#/overview", {});
    expect(await page.locator("[data-offline]").innerText()).toBe(text.unavailable);
  });
});
