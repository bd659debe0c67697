import type {Page} from "../domain/view.ts";
import {awardsExhibits} from "./awards/list.ts";
import {briefExhibits} from "./brief/list.ts";
import {certifiedExhibits} from "./certified/list.ts";
import {compareExhibits} from "./compare/list.ts";
import {sameFacts} from "./data/same-facts.ts";
import type {Exhibit} from "./exhibit.ts";
import {industryExhibits} from "./industry/list.ts";
import {overviewExhibits} from "./overview/list.ts";
import {targetsExhibits} from "./targets/list.ts";
import {timelineExhibits} from "./timeline/list.ts";

const telling = {
  overview: overviewExhibits,
  brief: briefExhibits,
  certified: certifiedExhibits,
  awards: awardsExhibits,
  industry: industryExhibits,
  targets: targetsExhibits,
  compare: compareExhibits,
  timeline: timelineExhibits,
};

/** Every exhibit, by the pages it stands on, in the order of each. It draws in all of them, so import it only when needed. */
export const exhibitsOf: Record<Page, readonly Exhibit[]> = {
  ...telling,
  data: [sameFacts(telling)],
  methods: [],
  meeting: [],
};
