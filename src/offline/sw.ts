import {fetchAndKeep, kept} from "./keep.ts";
import {cachePrefix, type KeptFile, type Report, type Errand} from "./protocol.ts";

// Written in by the build: all files of this version, and a name for it.
declare const builtFiles: readonly KeptFile[];
declare const builtVersion: string;

const worker = self as unknown as ServiceWorkerScope;
const {scope} = worker.registration;
const prefix = cachePrefix(scope);
const files = new Map(builtFiles.map((file) => [new URL(file.path, scope).href, file]));
const total = builtFiles.reduce((sum, {bytes}) => sum + bytes, 0);
const home = new URL("index.html", scope).href;

worker.addEventListener("install", (event) => event.waitUntil(install()));

worker.addEventListener("activate", (event) => {
  event.waitUntil(worker.clients.claim().then(forgetOlder));
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

/** A kept file once compared with its checksum; a broken or lost one is fetched anew. */
async function answer(address: string, file: KeptFile): Promise<Response> {
  const cache = await own();
  return (
    (await kept(cache, address, file)) ??
    fetchAndKeep(cache, address, file).catch(() => fetch(address, {cache: "reload"}))
  );
}

/** Pages still open from an older version find its files until they are closed. */
async function older(request: Request): Promise<Response> {
  for (const name of await versions()) {
    const found = await (await caches.open(name)).match(request);
    if (found) return found;
  }
  return fetch(request);
}

// The pages hear of a failure in the order of the reports, so that no earlier one comes last.
async function install() {
  await download().catch(async (error: unknown) => {
    await tell({kind: "incomplete"});
    throw error;
  });
}

/** Fetches all files of this version; those that are already kept, by an older one too, are not fetched again. */
async function download() {
  const cache = await own();
  const elsewhere = await Promise.all((await versions()).map((name) => caches.open(name)));
  let loaded = 0;
  const count = (bytes: number) => {
    loaded += bytes;
    return tell({kind: "downloading", loaded: Math.min(loaded, total), total});
  };
  for (const [address, file] of files) {
    const found = await find(elsewhere, address, file);
    if (!found) await fetchAndKeep(cache, address, file, count);
    else await Promise.all([cache.put(address, found), count(file.bytes)]);
  }
}

async function find(places: Cache[], address: string, file: KeptFile): Promise<Response | null> {
  for (const place of places) {
    const found = await kept(place, address, file);
    if (found) return found;
  }
  return null;
}

/** Compares everything kept with its checksum, mends what is broken and tells the pages how it stands. */
async function check() {
  await forgetOlder();
  const cache = await own();
  const states = await Promise.all([...files].map(([address, file]) => kept(cache, address, file)));
  const mended = states.includes(null)
    ? await download().then(
        () => true,
        () => false,
      )
    : true;
  tell(mended ? {kind: "ready", total} : {kind: "incomplete"});
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
