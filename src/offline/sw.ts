import {kept, published, stateAfter} from "./keep.ts";
import {cachePrefix, type KeptFile, type Report, type Errand} from "./protocol.ts";

// Written in by the build: all files of this version, and a name for it.
declare const builtFiles: readonly KeptFile[];
declare const builtVersion: string;

const worker = self as unknown as ServiceWorkerScope;
const {scope} = worker.registration;
const prefix = cachePrefix(scope);
// The small ones first: where there is no room for all, only the engine is missing.
const files = new Map(
  [...builtFiles]
    .sort((one, other) => one.bytes - other.bytes)
    .map((file) => [new URL(file.path, scope).href, file]),
);
const total = builtFiles.reduce((sum, {bytes}) => sum + bytes, 0);
const home = new URL("index.html", scope).href;

worker.addEventListener("install", (event) => event.waitUntil(install()));

worker.addEventListener("activate", (event) => {
  event.waitUntil(worker.clients.claim().then(forgetOlder).catch(ignore));
});

worker.addEventListener("message", (event) => {
  const asked = event.data as Errand;
  if (asked === "takeOver") event.waitUntil(worker.skipWaiting());
  if (asked === "check") event.waitUntil(check());
});

worker.addEventListener("fetch", (event) => {
  const {request} = event;
  const {origin, pathname, href} = new URL(request.url);
  if (request.method !== "GET" || !href.startsWith(scope)) return;
  const address = origin + pathname === scope ? home : origin + pathname;
  const file = files.get(address);
  if (file) event.respondWith(answer(address, file));
  else event.respondWith(older(request));
});

/**
 * A kept file once compared with its checksum; a broken or lost one is fetched anew. Whatever the browser does to what it
 * keeps, there is the network.
 */
async function answer(address: string, file: KeptFile): Promise<Response> {
  const found = await own()
    .then((cache) => kept(cache, address, file))
    .catch(ignore);
  if (found) return found;
  try {
    const whole = await published(address, file);
    await own()
      .then((cache) => cache.put(address, whole.clone()))
      .catch(ignore);
    return whole;
  } catch {
    return fetch(address, {cache: "reload"});
  }
}

/** Pages still open from an older version find its files until they are closed. */
async function older(request: Request): Promise<Response> {
  return (await inOlder(request).catch(ignore)) ?? fetch(request);
}

async function inOlder(request: Request): Promise<Response | null> {
  for (const name of await versions()) {
    const found = await (await caches.open(name)).match(request);
    if (found) return found;
  }
  return null;
}

// The pages hear of a failure in the order of the reports, so that no earlier one comes last.
async function install() {
  await download().catch(async (error: unknown) => {
    await tell(await reportAfter(error));
    // Part of a first copy is better than none, but no reason to give up a whole one.
    if (stateAfter(error) !== "full" || worker.registration.active) throw error;
  });
}

/** Fetches all files of this version; those that are already kept, by an older one too, are not fetched again. */
async function download() {
  const cache = await own();
  const elsewhere = await Promise.all((await versions()).map((name) => caches.open(name).catch(ignore)));
  let loaded = 0;
  const count = (bytes: number) => {
    loaded += bytes;
    return tell({kind: "downloading", loaded: Math.min(loaded, total), total});
  };
  for (const [address, file] of files) {
    const found = await find(elsewhere, address, file);
    if (found) await count(file.bytes);
    await cache.put(address, found ?? (await published(address, file, count)));
  }
}

async function find(places: (Cache | null)[], address: string, file: KeptFile): Promise<Response | null> {
  for (const place of places) {
    const found = place && (await kept(place, address, file).catch(ignore));
    if (found) return found;
  }
  return null;
}

/** Compares everything kept with its checksum, mends what is broken and tells the pages how it stands. */
async function check() {
  try {
    await forgetOlder().catch(ignore);
    const bytes = await bytesKept().catch(rebuild);
    if (bytes < total) await download();
    await tell({kind: "ready", total});
  } catch (error) {
    await tell(await reportAfter(error));
  }
}

/** Throws away what cannot be read; nothing is kept then. */
async function rebuild(): Promise<number> {
  await tell({kind: "rebuilding"});
  await caches.delete(prefix + builtVersion);
  return 0;
}

/** How much is kept and is what was published. */
async function bytesKept(): Promise<number> {
  const cache = await own();
  const sizes = [...files].map(async ([address, file]) =>
    (await kept(cache, address, file)) ? file.bytes : 0,
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

async function reportAfter(error: unknown): Promise<Report> {
  const kind = stateAfter(error);
  if (kind !== "full") return {kind};
  return {kind, kept: await bytesKept().catch(() => 0), total};
}

function ignore() {
  return null;
}

/** Drops older versions once no more than one page is open; what a newer one has fetched stays. */
async function forgetOlder() {
  const names = await versions();
  const {installing, waiting} = worker.registration;
  if ((await pages()).length > 1 || installing || waiting) return;
  await Promise.all(
    names.filter((name) => name !== prefix + builtVersion).map((name) => caches.delete(name)),
  );
}

async function versions(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix));
}

function own(): Promise<Cache> {
  return caches.open(prefix + builtVersion);
}

function pages() {
  return worker.clients.matchAll({includeUncontrolled: true});
}

async function tell(report: Report) {
  for (const page of await pages()) page.postMessage(report, []);
}
