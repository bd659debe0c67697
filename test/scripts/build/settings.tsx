import {renderToStaticMarkup} from "react-dom/server";
import {provinceCodes, provinces} from "virtual:provinces";
import {parseView, type Language, type View} from "../../../src/domain/view.ts";
import {ReaderContext} from "../../../src/hooks/view.ts";
import {Settings} from "../../../src/ui/Settings.tsx";

export {provinceCodes, provinces};

/** The address as the app over this list reads it. */
export function viewOf(hash: string): View {
  return parseView(hash, provinceCodes);
}

/** The settings of the app over this list, in markup. */
export function settings(language: Language): string {
  const view = viewOf("");
  const reader = {
    view,
    language,
    day: "2026-11-20",
    href: () => "#",
    evidence: () => "#",
    go: () => {},
  };
  return renderToStaticMarkup(
    <ReaderContext value={reader}>
      <Settings />
    </ReaderContext>,
  );
}
