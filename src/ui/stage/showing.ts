import type {SlideLayout} from "../../domain/slide-layout.ts";
import type {Exhibit, Built} from "../../exhibits/exhibit.ts";
import type {Words} from "../../exhibits/words.ts";

import type {View} from "../../reader/view.ts";

/** What a presentation shows, one after the other. */
export interface Showing {
  /** Stands in the address. */
  key: string;
  layout: SlideLayout;
  title: Words;
  /** Words below the title, a paragraph each. */
  text: readonly string[];
  /** What is to be known of it before anyone relies on it. */
  notices: readonly string[];
  /** What the speaker says. */
  remarks: string;
  exhibits: readonly Shown[];
}

/** What is presented. */
export interface Presentation {
  /** At least one. */
  slides: readonly Showing[];
  /** The day they are told on. */
  day: string;
  /** Words that every slide bears, such as 内部资料; null for none. */
  watermark: string | null;
}

/** A slide of a presentation, and where in it. */
export interface Placed {
  showing: Showing;
  /** The part that is asked for, from one. */
  part: number;
  of: Presentation;
}

/** The place of a slide among the others, from one. */
export function numberOf({showing, of: {slides}}: Pick<Placed, "showing" | "of">): number {
  return slides.findIndex(({key}) => key === showing.key) + 1;
}

/** The documents that a slide rests on; a cover on those of its whole deck. */
export function documentsUnder({showing, of: {slides}}: Pick<Placed, "showing" | "of">): string[] {
  const shown = showing.layout === "title" ? slides : [showing];
  return [...new Set(shown.flatMap(({exhibits}) => exhibits.flatMap(({told}) => told.sources)))];
}

/** An exhibit on a screen, in the state of its page that it is told in. */
export interface Shown {
  exhibit: Exhibit;
  view: View;
  told: Built;
}
