import {renderToStaticMarkup} from "react-dom/server";
import {problems} from "virtual:dataset";
import {provinceCodes} from "virtual:provinces";
import {App} from "../../src/App.tsx";
import {PrintContext} from "../../src/charts/ChartView.tsx";
import {plotted} from "../../src/charts/plotted.ts";
import type {Drawing} from "../../src/charts/marks.ts";
import type {Delivery} from "../../src/domain/delivery.ts";
import type {Offline} from "../../src/domain/offline.ts";
import type {Startup} from "../../src/domain/startup.ts";
import {createEngine} from "../../src/engine/engine.ts";
import {shippedAnswers} from "../../src/engine/shipped-answers.ts";
import {EngineContext} from "../../src/reader/use-rows.ts";
import {createSignal} from "../../src/reader/signal.ts";
import {noControls} from "../../src/offline/controls.ts";
import {prefetch} from "../../src/pages/load.tsx";
import {setAside} from "./set-aside.ts";
import {OnePassContext} from "../../src/ui/Later.tsx";

// How wide a chart is on a phone 390 px wide and on any desk, in the rows of the first exhibit and further down;
// styles/first.css chooses by what there is room for.
const rowWidths = {narrow: 344, wide: 240};
const widths = {narrow: 358, wide: 1072};

// A row a province. Charts further down are not seen before the app is there: their room is kept.
const drawn = provinceCodes.length;

// Here, because the build loads nothing more once this module is there.
await prefetch("overview");

/** The default view as the app would draw it, in markup. */
export function firstView(document: Document): string {
  const engine = createEngine({
    open: () => Promise.reject(new Error("The first view must not need the database.")),
    version: "first view",
    shipped: shippedAnswers(),
  });
  const markup = renderToStaticMarkup(
    <EngineContext value={engine}>
      <PrintContext value={printer(document)}>
        <OnePassContext value={true}>
          <App
            progress={createSignal<Startup>({step: "engine", loaded: null, total: null})}
            delivery={createSignal<Delivery | null>(null)}
            offline={createSignal<Offline>({kind: "starting"})}
            controls={noControls}
            problems={problems}
          />
        </OnePassContext>
      </PrintContext>
    </EngineContext>,
    {identifierPrefix: "first"},
  );
  if (markup.includes('role="status"'))
    throw new Error("The first view waits for something: which query of it has no answer?");
  // Nobody may take it for the app.
  return setAside(markup.replaceAll(/ data-page-ready="[^"]*"/g, ""), document);
}

function printer(document: Document) {
  let printed = 0;
  return (drawing: Drawing, label: string) => {
    printed++;
    return Object.entries(printed > drawn ? widths : rowWidths)
      .map(([name, width]) => {
        const options = drawing(width);
        const svg = printed > drawn ? "" : plotted({...options, document}, label).outerHTML;
        return `<div class="${name}" style="height:${options.height}px">${svg}</div>`;
      })
      .join("");
  };
}
