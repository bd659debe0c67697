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

/** An exhibit on a screen, in the state of its page that it is told in. */
export interface Shown {
  exhibit: Exhibit;
  view: View;
  told: Built;
}
