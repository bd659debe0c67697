import type {Figure} from "../domain/figure.ts";
import type {Sequel} from "../domain/sequel.ts";
import {exhibitText} from "../text/exhibit.ts";
import {vocabularies} from "../text/vocabularies.ts";
import type {Voice} from "./voice.ts";
import {joined, named, phrase, type Words} from "./words.ts";

/** What the record holds after the last total of a series, in a sentence; no words where it holds nothing. */
export function sequelWords({batches, reported}: Sequel, speaker: Voice): Words {
  const {language, names, date} = speaker;
  const {sequel} = exhibitText[language];
  const parts = [
    ...batches.map(({batch, announced_on, source}) =>
      phrase(sequel.batch, {
        batch: named(`source:${source}`, names.of("batch", batch)),
        date: date(announced_on),
      }),
    ),
    ...reported.map((figure) => reportedWords(figure, speaker)),
  ];
  return parts.length === 0 ? [] : phrase(sequel.all, {parts: joined(parts, sequel.separator)});
}

function reportedWords(figure: Figure, {language, amount, date}: Voice): Words {
  const {sequel, unverified} = exhibitText[language];
  return phrase(sequel.reported, {
    amount: amount(figure),
    date: date(figure.as_of),
    mark: figure.status === "published" ? unverified : vocabularies[language].statuses[figure.status],
  });
}
