import {provinceCodes} from "virtual:provinces";
import type {Subject} from "../domain/comparability.ts";
import {seriesTitle} from "../exhibits/series-title.ts";
import {subjectName} from "../exhibits/subject.ts";
import {choiceQueries, choices} from "../model/choices.ts";
import {sourceNames} from "../queries/source-names.ts";
import {exhibitText} from "../text/exhibit.ts";
import {formatNumber} from "../text/format.ts";
import {publisherName} from "../text/publishers.ts";
import {searchText} from "../text/search.ts";
import {vocabularies} from "../text/vocabularies.ts";
import {entry, type Entry} from "./entry.ts";
import {everyFigure, type Sources} from "./sources.ts";

/** What the entries of figures and their series ask. */
export const figureQueries = [...choiceQueries, sourceNames] as const;

/** The series of sound figures, each with its newest; the headline series first. */
export function* seriesEntries({answers, reader, speaker}: Sources): Generator<Entry> {
  const text = searchText[reader.language];
  const {all, headline} = choices(answers, {...reader, regions: provinceCodes});
  for (const {key, figures, newest} of all) {
    const {region, programme, metric} = newest;
    const place = headline.indexOf(key);
    yield entry({
      kind: "series",
      id: key,
      title: seriesTitle(newest, speaker.names, reader.language),
      about: [
        text.asOf(speaker.names.amount(newest), speaker.date(newest.as_of)),
        text.records(formatNumber(figures.length)),
      ].join(" · "),
      region,
      weight: place < 0 ? weightOf(newest) : place / 1000,
      series: {key, region, programme, metric},
      to: {evidence: newest.observation},
    });
  }
}

// Totals before what they are made of.
function weightOf({kind, breakdown}: Subject): number {
  if (breakdown !== null) return 3;
  return kind === "stock" ? 1 : 2;
}

/** Every figure, found by its number or its date. */
export function* figureEntries(sources: Sources): Generator<Entry> {
  const {answers, reader, speaker} = sources;
  const {language} = reader;
  const text = searchText[language];
  const publishers = new Map(answers.rows(sourceNames).map((row) => [row.source, row]));
  for (const figure of everyFigure(sources).all) {
    const source = publishers.get(figure.source);
    const amount = speaker.names.amount(figure);
    yield entry({
      kind: "figure",
      id: figure.observation,
      title: subjectName(figure, speaker.names),
      about: [
        text.asOf(amount, speaker.date(figure.as_of)),
        ...standing(figure, language),
        (source && publisherName(source.publisher, language, source.publisher_en)) ?? source?.title,
      ]
        .filter(Boolean)
        .join(" · "),
      more: [figure.observation, formatNumber(figure.value)],
      region: figure.region,
      to: {evidence: figure.observation},
    });
  }
}

/** What keeps a figure from being used. */
function standing({status, grade}: Subject, language: Sources["reader"]["language"]): string[] {
  return [
    ...(status === "published" ? [] : [vocabularies[language].statuses[status]]),
    ...(grade === "D" ? [exhibitText[language].unverified] : []),
  ];
}
