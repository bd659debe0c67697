import {act, Suspense, type ReactNode} from "react";
import {createRoot} from "react-dom/client";
import {vi} from "vitest";
import type {Connection} from "../../src/engine/connection.ts";
import {bind} from "../../src/engine/engine.ts";
import {queries} from "../../src/queries/index.ts";
import {readerOf} from "../../src/reader/reader.ts";
import {linksOf} from "../../src/reader/links.ts";
import {addressOf, evidenceLinks, ReaderContext, type Address} from "../../src/reader/use-reader.ts";
import {EngineContext} from "../../src/reader/use-rows.ts";
import {defaultView, type View} from "../../src/reader/view.ts";
import {ErrorBoundary} from "../../src/ui/ErrorBoundary.tsx";
import {Whole} from "../../src/ui/Whole.tsx";
import {engineOver} from "../engine/engine-over.ts";
import {tableOf} from "../engine/table-of.ts";

/** What the database answers to each query, by name; other queries have no rows. An error is DuckDB refusing. */
export type Answers = Record<string, readonly object[] | Error>;

export const day = "2026-11-20";

/**
 * Shows part of the app over a database of fixed answers, in one language, and returns what is on screen. Charts are drawn
 * only where `chartWidth` says how wide.
 */
export async function show(
  content: ReactNode,
  {answers = {}, chartWidth = 0, ...changes}: Partial<View> & {answers?: Answers; chartWidth?: number} = {},
): Promise<HTMLElement> {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.stubGlobal("ResizeObserver", measuring(chartWidth));
  const host = document.createElement("main");
  document.body.replaceChildren(host);
  // An error the boundary shows is no noise for the console.
  const root = createRoot(host, {onCaughtError: () => {}});
  const engine = engineOver(() => Promise.resolve(connection(answers)));
  await act(async () =>
    root.render(
      <EngineContext value={engine}>
        <ReaderContext value={addressAt({...defaultView, on: day, ...changes})}>
          <ErrorBoundary>
            <Suspense fallback="waiting">
              <Whole>{content}</Whole>
            </Suspense>
          </ErrorBoundary>
        </ReaderContext>
      </EngineContext>,
    ),
  );
  const drawing = () => chartWidth > 0 && host.querySelector("[data-drawing]");
  while (host.textContent === "waiting" || drawing())
    await act(() => new Promise((resolve) => setTimeout(resolve)));
  return host;
}

/** Each link inside an element: its words and the record whose evidence it opens. */
export function evidenceOf(element: Element): [words: string, id: string | null][] {
  return [...element.querySelectorAll("a")].map((link) => [
    link.textContent,
    new URLSearchParams(link.hash.split("?")[1]).get("evidence"),
  ]);
}

function connection(answers: Answers): Connection {
  const names = new Map(queries.map((query) => [bind(query, {}).sql, query.name]));
  return {
    async run(sql) {
      const answer = answers[names.get(sql) ?? ""] ?? [];
      if (answer instanceof Error) throw answer;
      return tableOf(answer);
    },
  };
}

function addressAt(view: View): Address {
  return addressOf(view, {
    reader: readerOf(view),
    evidence: evidenceLinks(view),
    href: linksOf(view).href,
    go: () => {},
  });
}

// jsdom lays nothing out: without a width no chart ever learns its own; charts have tests of their own.
function measuring(width: number) {
  return class {
    private readonly measured: () => void;

    constructor(measured: () => void) {
      this.measured = measured;
    }

    observe(node: Element) {
      if (width === 0) return;
      Object.defineProperty(node, "clientWidth", {value: width});
      this.measured();
    }

    disconnect() {}
  };
}
