import type {Server} from "node:http";
import {afterAll, beforeAll, describe, expect, inject, it} from "vitest";
import {shell} from "../../src/text/shell.ts";
import {patient, settled, useBrowser} from "./page.ts";
import {close, listen, originOf} from "./serve.ts";

const visit = useBrowser();
const address = new URL(inject("address"));
/** Serves what the other server has, but of the packed wasm only half until `release` is called. */
let slow: Server;
let release: () => void = () => {};

beforeAll(async () => {
  slow = await listen(async (request, response) => {
    const answer = await fetch(`${address.origin}${request.url}`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const headers = {
      "Content-Type": answer.headers.get("content-type") ?? "",
      "Content-Length": bytes.length,
    };
    response.writeHead(answer.status, headers);
    if (!/duckdb[^/]*\.bin$/.test(request.url!)) {
      response.end(bytes);
      return;
    }
    response.write(bytes.subarray(0, bytes.length / 2));
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    response.end(bytes.subarray(bytes.length / 2));
  });
});
afterAll(() => close(slow));

// Where the answers of the build do not come, the panel asks the engine.
describe("while the engine loads", () => {
  it("the page tells the step and the megabytes, in the language chosen meanwhile", async () => {
    const page = await visit("#/certified?evidence=SX-O-011", {
      at: `${originOf(slow)}${address.pathname}`,
      until: "dialog[open] .loading",
      expected: [/answer-figure-list/, /404/],
      prepare: (context) => context.route(/\/answer-figure-list-/, (route) => route.fulfill({status: 404})),
    });
    const status = page.locator("dialog[open] .loading");
    // A part of the page behind may wait for the same engine, with a bar of its own.
    const bar = page.getByRole("dialog").getByRole("progressbar");
    const share = () => bar.evaluate((shown) => (shown as HTMLProgressElement).position);
    const go = (hash: string) => page.evaluate((next) => (location.hash = next), hash);
    await expect.poll(() => status.innerText(), patient).toMatch(/正在启动查询引擎 · 已读取3\.[78]MB/);
    expect(await share()).toBeCloseTo(0.5, 1);
    // The page behind needs no engine.
    expect(await page.locator("h1").innerText()).toBe(shell.zh.pages.certified);
    await expect.poll(() => page.locator(".figure svg").count(), patient).toBeGreaterThan(0);
    await go("#/certified?lang=en&evidence=SX-O-011");
    await expect
      .poll(() => status.innerText(), patient)
      .toMatch(/Starting the query engine · 3\.[78] MB read/);
    await go("#/awards?lang=en&evidence=SX-O-011");
    await expect.poll(() => page.locator("h1").innerText(), patient).toBe(shell.en.pages.awards);
    release();
    await settled(page);
    expect(await status.count()).toBe(0);
    expect(await page.locator("dialog .evidence-value").innerText()).toContain("120");
  });
});
