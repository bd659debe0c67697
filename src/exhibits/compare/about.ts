import type {Subject} from "../../domain/comparability.ts";
import type {Answers} from "../../engine/answers.ts";
import {restsOn, type MeasuredReading} from "../../model/readings.ts";
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

/** What the compared numbers rest on: the figures of each, with its date and who published it. */
export function restingWords(
  read: readonly MeasuredReading[],
  {answers, reader}: {answers: Answers; reader: Reader},
): Words {
  const {language, names, amount, date} = voice(answers, reader);
  const text = compareText[language];
  const each = read.map((reading) =>
    phrase(text.resting, {
      name: seriesTitle(reading.subject, names, language),
      figures: joined(
        restsOn(reading).map((figure) =>
          phrase(text.restingOn, {
            metric: names.of("metric", figure.metric),
            amount: amount(figure),
            date: date(figure.as_of),
            source: publisherOf(figure.source, answers, reader),
          }),
        ),
        exhibitText[language].comma,
      ),
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
