import type {Subject} from "../../domain/comparability.ts";
import type {Answers} from "../../engine/answers.ts";
import type {Reader} from "../../reader/reader.ts";
import {compareText} from "../../text/compare.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {seriesTitle} from "../series-title.ts";
import {publisherOf} from "../source-line.ts";
import {voice} from "../voice.ts";
import {joined, phrase, say, type Words} from "../words.ts";

/** What is compared: each series in full, its date and who published it; `isCounted` says the figure too. */
export function aboutWords(
  subjects: readonly Subject[],
  {answers, reader}: {answers: Answers; reader: Reader},
  isCounted = false,
): Words {
  const {language, names, amount, date} = voice(answers, reader);
  const text = compareText[language];
  const each = subjects.map((subject) =>
    phrase(isCounted ? text.about : text.shortAbout, {
      name: seriesTitle(subject, names, language),
      ...(isCounted && {amount: amount(subject)}),
      date: date(subject.as_of),
      source: publisherOf(subject.source, answers, reader),
    }),
  );
  return [...joined(each, text.aboutSeparator), ...say(exhibitText[language].stop)];
}

/** Who published some figures, each once. */
export function publishersWords(
  subjects: readonly Subject[],
  {answers, reader}: {answers: Answers; reader: Reader},
): Words {
  const sources = [...new Set(subjects.map(({source}) => source))];
  return phrase(compareText[reader.language].from, {
    sources: joined(
      sources.map((source) => publisherOf(source, answers, reader)),
      exhibitText[reader.language].comma,
    ),
  });
}
