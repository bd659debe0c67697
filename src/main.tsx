import {StrictMode} from "react";
import {createRoot} from "react-dom/client";
import {problems, tables} from "virtual:dataset";
import {App} from "./App.tsx";
import type {Delivery} from "./domain/delivery.ts";
import {EngineError} from "./domain/errors.ts";
import type {Progress} from "./domain/progress.ts";
import {createEngine} from "./engine/engine.ts";
import {EngineContext} from "./hooks/engine.ts";
import {createSignal} from "./hooks/signal.ts";
import {inIdleTime} from "./idle.ts";
import {prefetchAll} from "./pages/load.ts";
import {firstView, takeOver} from "./takeover.ts";
import "./styles/base.css";
import "./styles/first.css";
import "./styles/layout.css";
import "./styles/parts.css";
import "./styles/compare.css";
import "./styles/methods.css";
import "./styles/overview.css";
import "./styles/targets.css";
import "./styles/timeline.css";

const progress = createSignal<Progress>({step: "engine", loaded: 0, total: null});
const delivery = createSignal<Delivery | null>(null);

const engine = createEngine(async () => {
  const parts = Promise.all([import("./engine/browser.ts"), import("./queries/marts/index.ts")]);
  const [{openConnection}, {marts}] = await parts.catch((cause: unknown) => {
    throw new EngineError("files_missing", cause);
  });
  return openConnection(tables, marts, {progress: progress.set, delivered: delivery.set});
});

const app = document.getElementById("app")!;
const first = firstView(app);
createRoot(app).render(
  <StrictMode>
    <EngineContext value={engine}>
      <App progress={progress} delivery={delivery} problems={problems} />
    </EngineContext>
  </StrictMode>,
);

await takeOver(app, first);
inIdleTime(() => {
  prefetchAll();
  inIdleTime(engine.warm);
});
