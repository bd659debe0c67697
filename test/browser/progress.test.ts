import type {Server} from "node:http";
import {afterAll, beforeAll, describe, expect, inject, it} from "vitest";
import {shell} from "../../src/text/shell.ts";
import {patient, settled, useBrowser} from "./page.ts";
import {close, listen, originOf} from "./serve.ts";

const visit = useBrowser();
const address = new URL(inject("address"));
const megabyte = 1024 * 1024;

/** Serves what the other server has, but of the wasm only 12 MB until `release` is called. */
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
    if (!request.url!.endsWith(".wasm")) {
      response.end(bytes);
      return;
    }
    for (let sent = 0; sent < 12; sent++)
      response.write(bytes.subarray(sent * megabyte, (sent + 1) * megabyte));
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    response.end(bytes.subarray(12 * megabyte));
  });
});
afterAll(() => close(slow));

describe("while the engine loads", () => {
  it("the page tells the step and the megabytes, in the language chosen meanwhile", async () => {
    const page = await visit("#/certified", {
      at: `${originOf(slow)}${address.pathname}`,
      until: "[role=status]",
    });
    const status = page.getByRole("status");
    const share = () =>
      page.getByRole("progressbar").evaluate((bar) => (bar as HTMLProgressElement).position);
    await expect.poll(() => status.innerText(), patient).toMatch(/正在启动查询引擎 · 已读取1[12]\.\dMB/);
    expect(await share()).toBeGreaterThan(0.3);
    expect(await share()).toBeLessThan(0.4);
    expect(await page.locator("h1").innerText()).toBe(shell.zh.pages.certified);
    await page.getByRole("link", {name: shell.zh.language}).click();
    await expect
      .poll(() => status.innerText(), patient)
      .toMatch(/Starting the query engine · 1[12]\.\d MB read/);
    await page.getByRole("link", {name: shell.en.pages.awards}).click();
    await expect.poll(() => page.locator("h1").innerText(), patient).toBe(shell.en.pages.awards);
    release();
    await settled(page);
    expect(await status.count()).toBe(0);
  });
});
