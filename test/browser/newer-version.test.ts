import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {offlineText} from "../../src/text/offline.ts";
import {shell} from "../../src/text/shell.ts";
import {expectOffline, useOwnHost} from "./own-host.ts";
import {go, patient, settled, useBrowser} from "./page.ts";

const host = useOwnHost(useBrowser());
const text = offlineText.zh;

/** The title in the page's own file, which the app replaces once it runs. */
function served(page: Page): Promise<string> {
  return page.evaluate(async () => /<title>(.*)<\/title>/.exec(await (await fetch("./")).text())![1]!);
}

describe("a newer version", () => {
  it("waits until the reader takes it, and then comes whole", async () => {
    const page = await host.install();
    const old = await served(page);
    await host.publish("第二版");
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
    await expectOffline(page, "ready");
    expect(await served(page)).toBe(`${old}第二版`);
    expect(await page.locator("h1").innerText()).toBe(shell.zh.pages.awards);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  });

  it("leaves another tab as it was, and tells it", async () => {
    const page = await host.install();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await settled(other);
    await host.publish("第二版");
    // A page behind another draws seldom.
    await page.bringToFront();
    await page.reload();
    const take = page.getByRole("button", {name: text.take});
    await take.waitFor();
    await Promise.all([page.waitForEvent("load"), take.click()]);
    await other.getByText(text.stale).first().waitFor();
    await settled(page);
    await other.bringToFront();
    await go(other, "#/data");
    expect(await other.locator(".browser tbody tr").count()).toBeGreaterThan(3);
  });
});
