import {expect, it} from "vitest";
import {emptySlide, type Taken} from "../../../src/meeting/deck.ts";
import {defaultView} from "../../../src/reader/view.ts";
import {meetingText} from "../../../src/text/meeting.ts";
import {showingOf} from "../../../src/ui/meeting/showings.ts";

it.each([
  ["exhibit", [meetingText.zh.changed.empty]],
  ["two", [meetingText.zh.changed.empty]],
  ["text", []],
  ["title", []],
] as const)("says of a slide of layout %s that nothing stands on it", (layout, notices) => {
  const told = {slide: emptySlide("s", layout), exhibits: [], missing: []};
  expect(showingOf(told, "zh").notices).toEqual(notices);
});

it("names what a slide was to show and cannot, as it was called when it was taken", () => {
  const said = {language: "zh", lines: ["山西精品还差约80个"]} as const;
  const gone: Taken = {exhibit: "gone", at: "#/targets", said};
  const silent: Taken = {exhibit: "paths-cumulative", at: "#/targets", said: null};
  const told = {
    slide: {...emptySlide("s", "two"), exhibits: [silent, gone]},
    exhibits: [
      {
        taken: silent,
        exhibit: {id: "paths-cumulative", queries: [], build: () => null},
        view: defaultView,
        told: null,
        change: null,
      },
    ],
    missing: [gone],
  };
  const {changed} = meetingText.zh;
  expect(showingOf(told, "zh").notices).toEqual([
    changed.nothing("目标进度"),
    changed.missing("山西精品还差约80个"),
  ]);
  // Never Chinese words among English ones.
  expect(showingOf(told, "en").notices[1]).toBe(meetingText.en.changed.missing("Targets"));
});
