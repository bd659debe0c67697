import {startTransition, StrictMode} from "react";
import {createRoot} from "react-dom/client";
import {problems, tables, version} from "virtual:dataset";
import {App} from "./App.tsx";
import type {Delivery} from "./domain/delivery.ts";
import {EngineError} from "./domain/errors.ts";
import type {Offline} from "./domain/offline.ts";
import type {Startup} from "./domain/startup.ts";
import {built, whole} from "./exhibits/built.ts";
import {readerAt} from "./reader/reader.ts";
import {parseView} from "./reader/view.ts";
import {createEngine} from "./engine/engine.ts";
import {shippedAnswers} from "./engine/shipped-answers.ts";
import {EngineContext} from "./reader/use-rows.ts";
import {createSignal} from "./reader/signal.ts";
import {idle, mayFetchAhead} from "./idle.ts";
import {noControls, type OfflineControls} from "./offline/controls.ts";
import {prefetch, prefetchAll, prefetchEvidence} from "./pages/load.tsx";
import {firstView, takeOver} from "./takeover.ts";
import {Anew} from "./ui/Anew.tsx";
import {followTranslators} from "./ui/translated.ts";
import {eventually} from "./ui/persist.ts";
import "./styles/base.css";
import "virtual:provinces.css";
import "./styles/first.css";
import "./styles/layout.css";
import "./styles/parts.css";
import "./styles/compare.css";
import "./styles/marks.css";
import "./styles/methods.css";
import "./styles/overview.css";
import "./styles/brief.css";
import "./styles/same-fact.css";
import "./styles/search.css";
import "./styles/targets.css";
import "./styles/cards.css";
import "./styles/timeline.css";
import "./styles/wall.css";
import "./styles/meeting.css";
import "./styles/stage.css";
import "./styles/print.css";
import "./styles/same-fact.css";

const onlyPage: Startup = {step: "page", loaded: null, total: null};
const progress = createSignal<Startup>(onlyPage);
const delivery = createSignal<Delivery | null>(null);
const engine = createEngine({version, shipped: shippedAnswers(), open: openDatabase});

async function openDatabase() {
  const parts = [
    import("./engine/browser.ts"),
    import("./engine/source.ts"),
    import("./queries/marts/index.ts"),
  ] as const;
  const [{browserSource}, {openSource}, {marts}] = await Promise.all(parts).catch((cause: unknown) => {
    throw new EngineError("unreachable", cause);
  });
  const tell = {progress: progress.set, delivered: delivery.set};
  const connection = await openSource(browserSource(tables, marts, tell));
  progress.set(onlyPage);
  return connection;
}

const app = document.getElementById("app")!;
followTranslators(app);
const shown = takeOver(app, firstView(app));
const started = start(shown);
const isPortable = import.meta.env.MODE === "portable";
const offline = createSignal<Offline>(isPortable ? {kind: "embedded"} : {kind: "starting"});
const controls = isPortable || import.meta.env.DEV ? noControls : keeping();

const {evidence, page} = parseView(location.hash);
// All that is drawn first is there when it is drawn; whoever shows it tells of what does not come.
const first = evidence ? prefetchEvidence(evidence, engine.prepare) : prefetch(page);
const named = evidence || page !== "overview" ? whole.map(engine.prepare) : [];
Promise.all([first, ...named]).then(draw, draw);

function draw() {
  // A transition gives way to what comes in meanwhile, such as the engine a reader waits for.
  startTransition(() =>
    createRoot(app).render(
      <StrictMode>
        <EngineContext value={engine}>
          <Anew>
            <App
              progress={progress}
              delivery={delivery}
              offline={offline}
              controls={controls}
              problems={problems}
            />
          </Anew>
        </EngineContext>
      </StrictMode>,
    ),
  );
}

/** Keeps the app for use without a network, by a script that comes after the first view. */
function keeping(): OfflineControls {
  const coming = shown
    .then(() => eventually(() => import("./offline/register.ts")))
    .then(({keepOffline}) => keepOffline(offline.set, started))
    .catch(() => {
      // Any call to what the browser denies may throw.
      offline.set({kind: "denied"});
      return noControls;
    });
  return {
    update: () => void coming.then(({update}) => update()),
    reset: () => coming.then(({reset}) => reset()),
  };
}

/** What comes after the first view, in the order of its use. */
async function start(shown: Promise<void>) {
  await shown;
  // Whoever waits at the door may go: src/door.
  document.dispatchEvent(new Event("drawn"));
  await atLeisure();
  void eventually(() => import("./ui/print.ts")).then(({keepPrintable}) => keepPrintable());
  await mayFetchAhead();
  // Every page but the first speaks these names.
  await Promise.all(whole.map(engine.prepare));
  await prefetchAll(idle);
  await askShipped().catch(() => {});
  await tellAhead().catch(() => {});
  await idle();
  await engine.warm();
}

/** When the browser has nothing to do and nobody waits for the database, which what comes later would slow. */
async function atLeisure() {
  await engine.rest();
  await idle();
}

/** Tells the reader's exhibits before their pages are opened, each when nothing else is to do. */
async function tellAhead() {
  const {exhibitsOf} = await import("./exhibits/index.ts");
  const {data: _tellsOfAll, ...ofOne} = exhibitsOf;
  for (const exhibit of Object.values(ofOne).flat()) {
    await atLeisure();
    built(exhibit, engine.answers, readerAt(location.hash));
  }
}

/** Asks what the build has answered, so that neither page nor record waits for its answers or unpacks them. */
async function askShipped() {
  const {queries} = await import("./queries/index.ts");
  for (const query of queries) {
    if (!query.answer) continue;
    await atLeisure();
    if (Object.keys(query.params).length > 0) await engine.prepare(query);
    else await engine.rows(query, {});
  }
}
