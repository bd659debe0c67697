import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import type {Server} from "node:http";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import type {BrowserContext, Page} from "playwright-core";
import {afterEach, beforeEach, expect, inject} from "vitest";
import {writeServiceWorker} from "../../scripts/build/offline.ts";
import {patient, type Visit, type VisitOptions} from "./page.ts";
import {close, filesOf, listen, originOf} from "./serve.ts";

export interface HostOptions extends VisitOptions {
  /** Starts the engine, which the page has for offline use like all its files, but nobody asks in most tests. */
  asks?: boolean;
}

/** Keeps the engine from starting: the page is then done, and keeps its copy, seconds earlier. */
export function withoutEngine(context: BrowserContext) {
  return context.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly"));
}

/** Gives each test a host of its own, whose files can be changed and which can go away. */
export function useOwnHost(visit: Visit) {
  let folder = "";
  let server: Server;
  let requests = 0;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "own-host-"));
    cpSync(resolve(process.env["BROWSER_TEST_DIST"] ?? "dist"), folder, {recursive: true});
    const serve = filesOf(folder);
    requests = 0;
    server = await listen((request, response) => {
      requests++;
      serve(request, response);
    });
  });
  afterEach(() => {
    close(server);
    rmSync(folder, {recursive: true});
  });

  /** Opens the page with its service worker, and without its engine unless that is asked for. */
  function open({asks, expected = [], prepare, ...options}: HostOptions = {}): Promise<Page> {
    const {pathname} = new URL(inject("address"));
    return visit("#/overview", {
      keeps: true,
      at: `${originOf(server)}${pathname}`,
      expected: asks ? expected : [...expected, /WebAssembly/],
      prepare: async (context) => {
        if (!asks) await withoutEngine(context);
        await prepare?.(context);
      },
      ...options,
    });
  }

  return {
    open,
    /** Opens the page and waits until it says that it can be used offline. */
    async install(options?: HostOptions): Promise<Page> {
      const page = await open(options);
      await expectOffline(page, "ready");
      return page;
    },
    /** How many requests have come. */
    requests: () => requests,
    origin: () => originOf(server),
    goAway: () => close(server),
    write: (file: string, text: string) => writeFileSync(join(folder, file), text),
    /** Puts another version on the host, told by its title. */
    async publish(title: string) {
      const file = join(folder, "index.html");
      writeFileSync(file, readFileSync(file, "utf8").replace("</title>", `${title}</title>`));
      await writeServiceWorker(folder);
    },
  };
}

/** Waits until the page says so of its offline copy. */
export function expectOffline(page: Page, kind: string) {
  return expect.poll(() => page.locator("[data-offline]").getAttribute("data-offline"), patient).toBe(kind);
}
