import type {BrowserContext, Page} from "playwright-core";
import {expect, it} from "vitest";
import {door} from "../../src/text/door.ts";
import {shell} from "../../src/text/shell.ts";
import {patient, settled, useBrowser} from "./page.ts";

const visit = useBrowser();
// Of files as they are, which a host would send packed in a third: 800 kbit/s to it.
const throughput = 2_400_000 / 8;

/** A line as slow as that, from the first request on. */
async function slow(context: BrowserContext) {
  context.on("page", async (page) => {
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 50,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  });
}

const open = (page: Page, name: "certified" | "awards") =>
  page.locator(".site-header nav").getByRole("link", {name: shell.zh.pages[name], exact: true}).click();

it("fetches the page a reader opens before all that is fetched ahead, and says how much has come", async () => {
  const page = await visit("#/overview", {prepare: slow, ahead: true, until: "#app [data-page-ready]"});
  await page.waitForFunction(() => !document.querySelector("#first"));
  const after: string[] = [];
  page.on("request", (request) => after.push(request.url()));
  await page.evaluate(() => {
    const said = new Set<string>();
    Object.assign(globalThis, {said});
    new MutationObserver(() => said.add(document.querySelector("main .loading")?.textContent ?? "")).observe(
      document.body,
      {childList: true, subtree: true, characterData: true},
    );
  });
  const clicked = Date.now();
  await open(page, "certified");
  await page.locator("[data-page-ready=certified] .figure svg").first().waitFor();
  const others = after.filter((url) =>
    /\/(Awards|Industry|Targets|Compare|Timeline|Data|Methods)Page-/.test(url),
  );
  expect(others).toEqual([]);
  expect(after.some((url) => /\/CertifiedPage-/.test(url))).toBe(true);
  expect(Date.now() - clicked).toBeLessThan(12_000);
  const said = await page.evaluate(() => [...(globalThis as unknown as {said: Set<string>}).said]);
  expect(said.join("\n")).toMatch(new RegExp(`${shell.zh.loading.page} · 已读取\\d+KB`));
  // Then what is fetched ahead goes on.
  await expect.poll(() => after.some((url) => /\/AwardsPage-/.test(url)), patient).toBe(true);
});

it("says that the page is on its way where a link is followed before the app is there", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const page = await visit("#/overview", {
    ahead: true,
    prepare: (context) => context.route(/\/assets\/app-/, (route) => held.then(() => route.continue())),
    until: "#first .site-header nav a",
  });
  await open(page, "awards");
  // Who follows no link is told after 20 seconds.
  await page.locator("#door").getByText(door.zh.waiting).waitFor({timeout: 15_000});
  release();
  await settled(page);
  expect(await page.locator("#door").count()).toBe(0);
  expect(await page.locator("h1").innerText()).toBe(shell.zh.pages.awards);
});
