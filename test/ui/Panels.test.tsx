// @vitest-environment jsdom
import {act} from "react";
import {createRoot} from "react-dom/client";
import {beforeEach, describe, expect, it, vi} from "vitest";
import type {Panel} from "../../src/exhibits/exhibit.ts";
import {linksOf} from "../../src/reader/links.ts";
import {addressOf, evidenceLinks, ReaderContext} from "../../src/reader/use-reader.ts";
import {readerOf} from "../../src/reader/reader.ts";
import {defaultView} from "../../src/reader/view.ts";
import {Panels} from "../../src/ui/Panels.tsx";

const panel = (key: string, more: Partial<Panel> = {}): Panel => ({
  key,
  heading: [{words: key}],
  charts: [],
  ...more,
});

function show() {
  const host = document.createElement("main");
  document.body.replaceChildren(host);
  const root = createRoot(host);
  const address = addressOf(defaultView, {
    reader: readerOf(defaultView),
    evidence: evidenceLinks(defaultView),
    href: linksOf(defaultView).href,
    go: () => {},
  });
  return async (panels: Panel[]) => {
    await act(async () =>
      root.render(
        <ReaderContext value={address}>
          <Panels layout="cards" panels={panels} />
        </ReaderContext>,
      ),
    );
    // Two frames: the page is laid out first.
    await act(() => new Promise((resolve) => setTimeout(resolve, 60)));
  };
}

describe(Panels, () => {
  const brought = vi.fn<(this: HTMLElement) => void>();
  beforeEach(() => {
    vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
    brought.mockClear();
    Element.prototype.scrollIntoView = function scrollIntoView(this: HTMLElement) {
      brought.call(this);
    };
  });
  const keys = () => brought.mock.contexts.map((node) => node.dataset["panel"]);

  it("brings the reader to the panel asked for, once", async () => {
    const render = show();
    await render([panel("first"), panel("asked", {isAsked: true})]);
    expect(keys()).toEqual(["asked"]);
    await render([panel("asked", {isAsked: true, heading: [{words: "in other words"}]}), panel("first")]);
    expect(keys()).toEqual(["asked"]);
  });

  it("leaves the reader alone where no panel is asked for", async () => {
    await show()([panel("first"), panel("second")]);
    expect(keys()).toEqual([]);
  });
});
