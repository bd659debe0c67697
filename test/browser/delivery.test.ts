import type {Server} from "node:http";
import {gunzipSync, gzipSync} from "node:zlib";
import {afterAll, beforeAll, describe, expect, inject, it} from "vitest";
import {useBrowser} from "./page.ts";
import {close, listen, originOf} from "./serve.ts";

const visit = useBrowser();
const address = new URL(inject("address"));

/** Serves what the other server has, the wasm turned into other bytes with other headers. */
function host(change: (bytes: Buffer) => Buffer, headers: Record<string, string>): Promise<Server> {
  return listen(async (request, response) => {
    const answer = await fetch(`${address.origin}${request.url}`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const type = {"Content-Type": answer.headers.get("content-type") ?? ""};
    const isWasm = request.url!.endsWith(".bin");
    response.writeHead(answer.status, isWasm ? {...type, ...headers} : type);
    response.end(isWasm ? change(bytes) : bytes);
  });
}

const hosts: Record<string, Server> = {};
beforeAll(async () => {
  hosts["compresses again"] = await host((bytes) => gzipSync(bytes), {"Content-Encoding": "gzip"});
  hosts["says what it is"] = await host((bytes) => bytes, {"Content-Encoding": "gzip"});
  hosts["unpacks"] = await host((bytes) => gunzipSync(bytes), {});
});
afterAll(() => Object.values(hosts).forEach(close));

describe("the engine comes compressed from a host that compresses nothing", () => {
  it("and the page says so, in both languages", async () => {
    const page = await visit("#/overview", {ahead: true});
    const note = page.locator("[data-delivery]");
    expect(await note.innerText()).toBe("查询全部在本机进行，打开时已读取7.7MB");
    await page.evaluate(() => {
      location.hash = "#/overview?lang=en";
    });
    await page.waitForSelector("html[lang=en]");
    expect(await note.innerText()).toBe("Queries run on this machine; 7.7 MB were read for it.");
  });
});

describe("a host that treats compressed files in its own way is no obstacle", () => {
  it.each([
    ["compresses again", "packed"],
    ["says what it is", "plain"],
    ["unpacks", "plain"],
  ] as const)("one that %s", async (name, way) => {
    const page = await visit("#/overview", {ahead: true, at: `${originOf(hosts[name]!)}${address.pathname}`});
    expect(await page.locator("[data-delivery]").getAttribute("data-delivery")).toBe(way);
    expect(await page.locator(".board").innerText()).toContain("120个");
  });
});
