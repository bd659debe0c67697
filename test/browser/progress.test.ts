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
    if (!request.url!.endsWith(".bin")) {
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

describe("while the engine loads", () => {
  it("the page tells the step and the megabytes, in the language chosen meanwhile", async () => {
    const page = await visit("#/certified", {
      at: `${originOf(slow)}${address.pathname}`,
      until: "[role=status]",
    });
    const status = page.getByRole("status");
    const share = () =>
      page.getByRole("progressbar").evaluate((bar) => (bar as HTMLProgressElement).position);
    await expect.poll(() => status.innerText(), patient).toMatch(/正在启动查询引擎 · 已读取3\.[78]MB/);
    expect(await share()).toBeCloseTo(0.5, 1);
    expect(await page.locator("h1").innerText()).toBe(shell.zh.pages.certified);
    await page.getByRole("link", {name: shell.zh.language}).click();
    await expect
      .poll(() => status.innerText(), patient)
      .toMatch(/Starting the query engine · 3\.[78] MB read/);
    await page.getByRole("link", {name: shell.en.pages.awards}).click();
    await expect.poll(() => page.locator("h1").innerText(), patient).toBe(shell.en.pages.awards);
    release();
    await settled(page);
    expect(await status.count()).toBe(0);
  });
});
