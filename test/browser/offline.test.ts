import type {Request} from "playwright-core";
import {describe, expect, inject, it} from "vitest";
import {pages} from "../../src/domain/view.ts";
import {go, quiet, unfold, useBrowser} from "./page.ts";
import {close, listen, originOf} from "./serve.ts";

const visit = useBrowser();
const address = inject("address");

describe("the page stays at home", () => {
  it("asks nobody but its own folder, whatever is opened", async () => {
    const requested: string[] = [];
    const page = await visit("#/overview", {
      ahead: true,
      prepare: async (context) => context.on("request", (request: Request) => requested.push(request.url())),
    });
    for (const name of pages) {
      await go(page, `#/${name}`);
      await unfold(page);
    }
    await go(page, "#/data");
    const tables = await page
      .locator(".tables a")
      .evaluateAll((links) => links.map((one) => (one as HTMLAnchorElement).hash));
    expect(tables.length).toBeGreaterThan(10);
    for (const hash of tables) await go(page, hash);
    for (const id of [
      "SX-O-011",
      "target:ZJ-T-001",
      "item:SX-I-001",
      "policy:SX-P-001",
      "source:sx-sxrb-20250107",
    ]) {
      await go(page, "#/overview");
      await go(page, `#/overview?evidence=${id}`);
    }
    await go(page, "#/certified?lang=en&theme=dark&on=2024-06-30");

    // The database comes once the page has nothing else to do.
    await expect
      .poll(() => requested.some((url) => url.includes("duckdb-eh")), {timeout: 120_000})
      .toBe(true);
    await quiet(page);

    const own = requested.filter((url) => url.startsWith(address));
    expect(requested.filter((url) => !own.includes(url) && !/^(?:blob|data):/.test(url))).toEqual([]);
    const paths = own.map((url) => url.slice(address.length).replace(/-[\w-]{8}(?=\.)/, ""));
    expect(paths).toEqual(
      expect.arrayContaining(["assets/duckdb-eh.bin", "assets/duckdb-browser-eh.worker.js"]),
    );
    expect(paths).toEqual(expect.arrayContaining(["assets/tables.bin", "assets/answer-figure-list.js"]));
  });

  it("would be stopped by its security policy if it tried", async () => {
    const hits: string[] = [];
    const elsewhere = await listen((request, response) => {
      hits.push(request.url!);
      response.writeHead(200, {"Access-Control-Allow-Origin": "*"}).end();
    });
    const foreign = originOf(elsewhere);
    await fetch(`${foreign}/proof-that-it-answers`);
    const page = await visit("#/overview", {expected: [/Content Security Policy/, /\/element/]});
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    expect.soft(policy).toContain("default-src 'self'");
    expect.soft(policy).not.toMatch(/unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/);

    // A timer, because code the test itself evaluates is exempt from the policy.
    const outcomes = await page.evaluate(async (other) => {
      const attempt = (run: () => unknown) =>
        new Promise<string>((resolve) => {
          setTimeout(async () => {
            try {
              await run();
              resolve("allowed");
            } catch (error) {
              resolve((error as Error).name);
            }
          });
        });
      const loaded = (element: HTMLImageElement | HTMLScriptElement) =>
        new Promise((resolve, reject) => {
          element.addEventListener("load", resolve);
          element.addEventListener("error", () => reject(new TypeError("refused")));
          element.src = `${other}/element`;
          document.head.append(element);
        });
      return {
        eval: await attempt(() => Reflect.apply(Reflect.get(globalThis, "eval"), null, ["1"])),
        function: await attempt(() => Reflect.construct(Function, ["return 1"])),
        fetch: await attempt(() => fetch(`${other}/fetch`)),
        image: await attempt(() => loaded(new Image())),
        script: await attempt(() => loaded(document.createElement("script"))),
        own: await attempt(() => fetch("./icon.svg")),
      };
    }, foreign);
    await quiet(page);
    close(elsewhere);
    expect(outcomes).toEqual({
      eval: "EvalError",
      function: "EvalError",
      fetch: "TypeError",
      image: "TypeError",
      script: "TypeError",
      own: "allowed",
    });
    expect(hits).toEqual(["/proof-that-it-answers"]);
  });
});
