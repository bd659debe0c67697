import {StrictMode} from "react";
import {createRoot} from "react-dom/client";
import {App} from "./App.tsx";
import {readText} from "./assets/open.ts";
import {loadTables} from "./dataset/load.ts";
import type {Delivery} from "./domain/delivery.ts";
import type {Offline} from "./domain/offline.ts";
import type {Progress} from "./domain/progress.ts";
import {openConnection} from "./engine/browser.ts";
import {createEngine} from "./engine/engine.ts";
import {EngineContext} from "./hooks/engine.ts";
import {createSignal} from "./hooks/signal.ts";
import {keepOffline, noControls} from "./offline/register.ts";
import {marts} from "./queries/marts/index.ts";
import "./styles/base.css";
import "./styles/layout.css";
import "./styles/parts.css";
import "./styles/compare.css";
import "./styles/targets.css";
import "./styles/timeline.css";

const urls = import.meta.glob<string>("../data/*.csv", {query: "?url", import: "default", eager: true});
const byFile = Object.fromEntries(Object.entries(urls).map(([path, url]) => [path.split("/").at(-1)!, url]));

const progress = createSignal<Progress>({step: "data", loaded: 0, total: null});
let bytes = 0;
const tables = loadTables(
  (file) => readText(byFile[file]!),
  (read) => {
    bytes += read;
    if (progress.now().step === "data") progress.set({step: "data", loaded: bytes, total: null});
  },
);
const delivery = createSignal<Delivery | null>(null);
const opening = openConnection(tables, marts, {progress: progress.set, delivered: delivery.set});
// Pages show the failure; without this the browser would log it as unhandled before the first page asks.
opening.catch(() => {});

const isPortable = import.meta.env.MODE === "portable";
const offline = createSignal<Offline>(isPortable ? {kind: "embedded"} : {kind: "starting"});
const controls = isPortable || import.meta.env.DEV ? noControls : keepOffline(offline.set, opening);

createRoot(document.getElementById("app")!).render(
  <StrictMode>
    <EngineContext value={createEngine(opening)}>
      <App progress={progress} delivery={delivery} offline={offline} controls={controls} tables={tables} />
    </EngineContext>
  </StrictMode>,
);
