import {renderToStaticMarkup} from "react-dom/server";
import {provinceCodes, provinces} from "virtual:provinces";
import type {Language} from "../../../src/domain/view.ts";
import {createEngine} from "../../../src/engine/engine.ts";
import {readerOf} from "../../../src/reader/reader.ts";
import {linksOf} from "../../../src/reader/links.ts";
import {addressOf, ReaderContext} from "../../../src/reader/use-reader.ts";
import {EngineContext} from "../../../src/reader/use-rows.ts";
import {parseView, type View} from "../../../src/reader/view.ts";
import {Settings} from "../../../src/ui/Settings.tsx";

export {provinceCodes, provinces};

/** The address as the app over this list reads it. */
export function viewOf(hash: string): View {
  return parseView(hash);
}

// What is drawn asks nothing.
const engine = createEngine({version: "", open: () => Promise.reject(new Error("no database"))});

/** The settings of the app over this list, in markup. */
export function settings(language: Language): string {
  const view = {...viewOf(""), language};
  const reader = readerOf(view);
  const address = addressOf(view, {reader, evidence: () => "#", href: linksOf(view).href, go: () => {}});
  return renderToStaticMarkup(
    <EngineContext value={engine}>
      <ReaderContext value={address}>
        <Settings />
      </ReaderContext>
    </EngineContext>,
  );
}
