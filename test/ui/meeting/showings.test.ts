import {expect, it} from "vitest";
import {emptySlide} from "../../../src/meeting/deck.ts";
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
