import {gzipSync} from "node:zlib";
import {afterEach, describe, expect, it, vi} from "vitest";
import {openAsset, readText} from "../../src/assets/open.ts";

const text = "青岛,27\n".repeat(40_000);
const plain = new TextEncoder().encode(text);
const gzipped = gzipSync(plain);

function answerWith(bytes: Uint8Array<ArrayBuffer>, status = 200) {
  vi.stubGlobal("fetch", async () => new Response(bytes, {status}));
}

function embed(name: string, bytes: Uint8Array) {
  const holder = document.createElement("script");
  holder.type = "application/octet-stream";
  holder.dataset["file"] = name;
  holder.textContent = Buffer.from(bytes).toString("base64");
  document.body.append(holder);
}

vi.stubGlobal("CSS", {escape: (name: string) => name});
afterEach(() => document.body.replaceChildren());

describe(openAsset, () => {
  it.each([
    ["packed", Uint8Array.from(gzipped)],
    ["plain", plain],
  ])("tells a %s file by its first bytes and gives its text", async (way, bytes) => {
    answerWith(bytes);
    expect((await openAsset("a.csv")).way).toBe(way);
    expect(await readText("a.csv")).toBe(text);
  });

  it("reports the bytes that were sent, not those they unpack to", async () => {
    answerWith(Uint8Array.from(gzipped));
    let sent = 0;
    const {body} = await openAsset("a.csv", (bytes) => {
      sent += bytes;
    });
    await new Response(body).arrayBuffer();
    expect(sent).toBe(gzipped.length);
  });

  it("opens an empty file", async () => {
    answerWith(new Uint8Array());
    expect(await readText("a.csv")).toBe("");
  });

  it("reads a file out of the page itself", async () => {
    embed("assets/a.csv", gzipped);
    expect((await openAsset("embedded:assets/a.csv")).way).toBe("embedded");
    expect(await readText("embedded:assets/a.csv")).toBe(text);
  });

  it("reads a file longer than one piece of base64", async () => {
    const noise = Uint8Array.from({length: 1_000_000}, (_, index) => (index * 2_654_435_761) % 251);
    embed("assets/noise.bin", noise);
    const {body} = await openAsset("embedded:assets/noise.bin");
    expect(Buffer.from(await new Response(body).arrayBuffer()).equals(Buffer.from(noise))).toBe(true);
  });

  it("refuses a file the host does not have, and one the page does not hold", async () => {
    answerWith(plain, 404);
    await expect(openAsset("a.csv")).rejects.toThrow("HTTP 404: a.csv");
    await expect(openAsset("embedded:b.csv")).rejects.toThrow("holds no file b.csv");
  });
});
