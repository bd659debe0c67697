import type {Offline} from "../domain/offline.ts";
import {noControls, type OfflineControls} from "./controls.ts";
import {cachePrefix, type Report, type Errand} from "./protocol.ts";

/**
 * Lets the service worker keep the whole app for use without a network, and reports how that stands. The first copy is made
 * once the page has `started` or failed to, so that what the reader waits for loads first, and is then already in the
 * browser's cache; a page served from a copy asks for a newer version at once.
 */
export function keepOffline(report: (state: Offline) => void, started: Promise<unknown>): OfflineControls {
  const container = containerOf();
  if (!container) {
    report({kind: container === null ? "unavailable" : "denied"});
    return noControls;
  }
  const register = async () => {
    try {
      follow(await container.register("./sw.js", {updateViaCache: "none"}));
    } catch (error) {
      report({kind: isDenial(error) ? "denied" : "incomplete"});
    }
  };
  const follow = following(container, report);
  if (container.controller) void register();
  else started.then(register, register);
  return {
    update: () => void waitingOf(container).then(takeOver),
    async reset() {
      // What cannot be thrown away the worker rebuilds, or says so.
      await forget().catch(() => {});
      const registration = await registered(container);
      if (registration?.active) ask(registration.active, "check");
      else await register();
    },
  };
}

/** Null where there is none, undefined where the browser forbids it: in a sandboxed frame, to ask for it throws. */
function containerOf(): ServiceWorkerContainer | null | undefined {
  try {
    return "serviceWorker" in navigator ? navigator.serviceWorker : null;
  } catch {
    return undefined;
  }
}

function isDenial(error: unknown): boolean {
  return error instanceof DOMException && error.name === "SecurityError";
}

async function forget() {
  const prefix = cachePrefix(new URL("./", location.href).href);
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** Reports what happens to a registration from now on. */
function following(container: ServiceWorkerContainer, report: (state: Offline) => void) {
  let controller = container.controller;
  // What to do next comes before how the copy stands.
  let isPrompting = false;
  const prompt = (kind: "update" | "stale") => {
    isPrompting = true;
    report({kind});
  };
  let told: Report["kind"] | null = null;
  container.addEventListener("message", ({data}: MessageEvent<Report>) => {
    told = data.kind;
    if (!isPrompting) report(data);
  });
  container.startMessages();
  container.addEventListener("controllerchange", () => {
    // The first to control a page is no newer version.
    if (controller) prompt("stale");
    controller = container.controller;
  });
  return (registration: ServiceWorkerRegistration) => {
    const announce = () => {
      if (registration.waiting) prompt("update");
      else ask(registration.active, "check");
    };
    const followInstalling = () => {
      const {installing} = registration;
      installing?.addEventListener("statechange", () => {
        if (registration.active) announce();
        else if (installing.state === "redundant" && (told === null || told === "downloading"))
          report({kind: "incomplete"});
      });
    };
    followInstalling();
    registration.addEventListener("updatefound", followInstalling);
    if (registration.active) announce();
  };
}

async function waitingOf(container: ServiceWorkerContainer) {
  return (await registered(container))?.waiting ?? null;
}

// To ask may throw where storage is broken or denied: then there is none.
async function registered(container: ServiceWorkerContainer) {
  try {
    return await container.getRegistration();
  } catch {
    return undefined;
  }
}

// The reader asked for the new version, so the page may reload once that has taken over.
function takeOver(waiting: ServiceWorker | null) {
  if (!waiting) return location.reload();
  waiting.addEventListener("statechange", () => {
    if (waiting.state === "activated") location.reload();
  });
  ask(waiting, "takeOver");
  // The older one gives way only once it answers nobody, and a page that fetches ahead keeps it busy.
  setTimeout(() => location.reload(), 5000);
}

function ask(worker: ServiceWorker | null, request: Errand) {
  worker?.postMessage(request, []);
}
