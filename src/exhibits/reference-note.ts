import {reference, type Reference} from "../domain/reference.ts";
import type {Target} from "../domain/target.ts";
import type {Language} from "../domain/view.ts";
import {formatDate, formatNumber, formatShare} from "../text/format.ts";
import {referenceText} from "../text/reference.ts";
import {note, type Note} from "./exhibit.ts";
import {computedOf, type TargetProgress} from "./progress-words.ts";
import {phrase, say} from "./words.ts";

/** What two official methods would say, with formula and inputs, or why they are not applied. */
export function referenceNote({target, progress}: TargetProgress, language: Language): Note {
  const text = referenceText[language];
  const result = reference(target, progress);
  if (result.kind === "unknown") return note(say(text.reasons[result.reason]));
  return {kind: "fold", summary: text.title, notes: ratings(target, result.reference, language)};
}

function ratings(
  target: Target,
  {base, newest, observed, required, openSdg, un}: Reference,
  language: Language,
) {
  const text = referenceText[language];
  const computed = computedOf(target);
  const notes: Note[] = [
    {kind: "heading", words: say(text.openSdg)},
    note(
      phrase(text.openSdgWords, {
        observed: computed(formatShare(observed)),
        required: computed(formatShare(required)),
        ratio: computed(formatNumber(openSdg.ratio)),
        rating: say(text.openSdgRatings[openSdg.rating], "strong"),
      }),
      "plain",
    ),
    {kind: "heading", words: say(text.un)},
    note(
      phrase(text.unWords, {
        extrapolated: computed(formatNumber(Math.round(un.extrapolated))),
        share: computed(formatShare(un.share)),
        rating: say(text.unRatings[un.rating], "strong"),
      }),
      "plain",
    ),
    note(
      phrase(text.formula, {
        base: computed(formatNumber(base.value)),
        baseDay: formatDate(base.day, language),
        last: computed(formatNumber(newest.value)),
        lastDay: formatDate(newest.day, language),
      }),
      "caveat",
    ),
  ];
  return notes;
}
