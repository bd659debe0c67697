import type {Offline} from "../domain/offline.ts";
import {cachePrefix, type Report, type Errand} from "./protocol.ts";

/** What the reader may ask for. */
export interface OfflineControls {
  /** Changes to the newer version that waits, and shows it. */
  update: () => void;
  /** Throws away what is kept and fetches it anew. */
  reset: () => Promise<void>;
}

/** Where there is nothing to keep. */
export const noControls: OfflineControls = {update: () => location.reload(), reset: async () => {}};

/**
 * Lets the service worker keep the whole app for use without a network, and reports how that stands. The first copy is made
 * once the page has `started` or failed to, so that what the reader waits for loads first, and is then already in the
 * browser's cache; a page served from a copy asks for a newer version as soon as it is `shown`.
 */
export function keepOffline(
  report: (state: Offline) => void,
  {shown, started}: Record<"shown" | "started", Promise<unknown>>,
): OfflineControls {
  const container = containerOf();
  if (!container) {
    report({kind: container === null ? "unavailable" : "denied"});
    return noControls;
  }
  const follow = following(container, report);
  const register = () =>
    container
      .register("./sw.js", {updateViaCache: "none"})
      .then(follow)
      .catch((error: unknown) => report({kind: isDenial(error) ? "denied" : "incomplete"}));
  (container.controller ? shown : started).then(register, register);
  return {
    update: () => waitingOf(container).then(takeOver),
    async reset() {
      await forget();
      const registration = await container.getRegistration();
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
  container.addEventListener("message", ({data}: MessageEvent<Report>) => {
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
        else if (installing.state === "redundant") report({kind: "incomplete"});
      });
    };
    followInstalling();
    registration.addEventListener("updatefound", followInstalling);
    if (registration.active) announce();
  };
}

async function waitingOf(container: ServiceWorkerContainer) {
  return (await container.getRegistration())?.waiting ?? null;
}

// The reader asked for the new version, so the page may reload once that has taken over.
function takeOver(waiting: ServiceWorker | null) {
  if (!waiting) return location.reload();
  waiting.addEventListener("statechange", () => {
    if (waiting.state === "activated") location.reload();
  });
  ask(waiting, "takeOver");
}

function ask(worker: ServiceWorker | null, request: Errand) {
  worker?.postMessage(request, []);
}
