import {mkdtempSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, inject, it} from "vitest";
import {launchProfile} from "../../scripts/browser.ts";
import {offlineText} from "../../src/text/offline.ts";
import {expectOffline, useOwnHost, withoutEngine} from "./own-host.ts";
import {settled, useBrowser} from "./page.ts";

const visit = useBrowser();
const host = useOwnHost(visit);

/** The folder of a profile that holds the caches of the one site it knows. */
function cachesOf(profile: string): string {
  const all = join(profile, "Default/Service Worker/CacheStorage");
  return join(all, readdirSync(all)[0]!);
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) =>
    entry.isDirectory() ? [join(folder, entry.name)] : [],
  );
}

/** Puts a file where the browser has a folder, which it then can neither read nor replace. */
function spoil(folder: string) {
  rmSync(folder, {recursive: true});
  writeFileSync(folder, "");
}

describe("a copy that the browser cannot read", () => {
  it.each([
    [
      "is rebuilt, and the page comes from the network",
      "ready",
      (caches: string) => foldersIn(caches).forEach(spoil),
    ],
    ["nor rebuild is told of, and the page comes from the network", "unreadable", spoil],
  ] as const)("%s", async (_, state, broken) => {
    const profile = mkdtempSync(join(tmpdir(), "profile-"));
    const address = `${host.origin()}${new URL(inject("address")).pathname}`;
    const first = await launchProfile(profile, {});
    await withoutEngine(first);
    const page = await first.newPage();
    await page.goto(address);
    await expectOffline(page, "ready");
    await first.close();
    broken(cachesOf(profile));
    const second = await launchProfile(profile, {});
    await withoutEngine(second);
    const again = await second.newPage();
    await again.goto(`${address}#/awards`);
    await settled(again);
    await expectOffline(again, state);
    if (state === "unreadable")
      expect(await again.locator("[data-offline]").innerText()).toContain(offlineText.zh.unreadable);
    else {
      host.goAway();
      await again.reload();
      await settled(again);
    }
    await second.close();
    rmSync(profile, {recursive: true});
  });
});

describe("a computer without room", () => {
  it("keeps the small files, says how much, and opens pages without a network", async () => {
    const page = await host.open({
      asks: true,
      expected: [/ERR_|EngineError|ScriptError|sw\.js/],
      prepare: async (context) => {
        context.on("page", async (opened) => {
          const session = await context.newCDPSession(opened);
          await session.send("Storage.overrideQuotaForOrigin", {origin: host.origin(), quotaSize: 6_000_000});
        });
      },
    });
    await expectOffline(page, "full");
    expect(await page.locator("[data-offline]").innerText()).toMatch(
      /存储空间已满：离线副本只存下[1-5]\.\dMB，共1\d\.\dMB/,
    );
    host.goAway();
    await page.goto(`${page.url().split("#")[0]}#/awards`);
    await page.reload();
    await settled(page);
    expect(await page.locator("[role=alert]").count()).toBe(0);
  });
});

it.each(["register", "startMessages"])(
  "a page that may not %s says so and works all the same",
  async (name) => {
    const page = await host.open({
      prepare: (context) =>
        context.addInitScript((denied) => {
          const deny = () => {
            throw new DOMException("denied", "SecurityError");
          };
          if (!("serviceWorker" in navigator)) return;
          for (const one of [denied, "getRegistration"])
            Object.defineProperty(ServiceWorkerContainer.prototype, one, {value: deny});
          Object.defineProperty(globalThis, "caches", {get: deny});
        }, name),
    });
    await expectOffline(page, "denied");
    expect(await page.locator(".board").innerText()).toContain("120个");
  },
);
