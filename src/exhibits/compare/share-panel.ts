import type {Subject} from "../../domain/comparability.ts";
import {derive, derivedId} from "../../domain/derived.ts";
import {compareText} from "../../text/compare.ts";
import {formatShare} from "../../text/format.ts";
import {note, type Panel} from "../exhibit.ts";
import {regionRole} from "../marks.ts";
import {seriesTitle} from "../series-title.ts";
import type {Voice} from "../voice.ts";
import {linked, say} from "../words.ts";

/** A part within its whole as a bar of 100 %, and how its share is computed. */
export function sharePanel(part: Subject, whole: Subject, {language, names, amount}: Voice): Panel {
  const text = compareText[language];
  const nameOf = (subject: Subject) => seriesTitle(subject, names, language);
  const share = derive("ratio", part, whole);
  const label = formatShare(share.value);
  const name = text.shareName(nameOf(part), nameOf(whole));
  return {
    key: "share",
    heading: say(name),
    charts: [
      {
        chart: {
          kind: "share",
          label: name,
          operation: "share",
          segments: [
            {
              name: nameOf(part),
              share: share.value,
              label,
              evidence: derivedId(share),
              colour: regionRole(part.region),
            },
            {name: text.rest, share: 1 - share.value, label: "", evidence: null, colour: null},
          ],
        },
      },
    ],
    after: [
      note(
        [...amount(part), ...say(" ÷ "), ...amount(whole), ...say(" = "), ...linked(derivedId(share), label)],
        "plain",
      ),
    ],
  };
}
