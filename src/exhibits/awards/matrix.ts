import {provinceCodes} from "virtual:provinces";
import type {Figure} from "../../domain/figure.ts";
import type {Subject} from "../../domain/comparability.ts";
import {
  awardMatrixQueries,
  awardRows,
  awardScopes,
  editionsOf,
  type AwardRow,
  type AwardScope,
} from "../../model/award-matrix.ts";
import {chosen, isChosen} from "../../model/figures.ts";
import type {Reader} from "../../reader/reader.ts";
import {awardsText} from "../../text/awards.ts";
import {exhibitText} from "../../text/exhibit.ts";
import {formatAside} from "../../text/format.ts";
import {rivalsOf} from "../bars.ts";
import {cited} from "../cited.ts";
import {note, type Cell, type Exhibit, type Panel, type Row, type Table} from "../exhibit.ts";
import {figureTable} from "../figure-table.ts";
import {recipients} from "../recipients.ts";
import {voice, type Voice} from "../voice.ts";
import {joined, linked, phrase, say, type Words} from "../words.ts";
import {sideBySide} from "./side-by-side.ts";

/** Every edition of the awards of the country, the provinces and their cities, by province: numbers, or that none was published. */
export const awardMatrix: Exhibit = {
  id: "award-editions",
  queries: awardMatrixQueries,
  build(answers, reader) {
    const speaker = voice(answers, reader);
    const text = awardsText[reader.language];
    const known = awardScopes.flatMap((scope) => chosen(editionsOf(scope, answers, reader), reader));
    const levels = awardScopes.map((scope) => ({
      scope,
      rows: awardRows(scope, answers, reader).filter((row) => isTold(row, reader)),
    }));
    const [newest] = awardRows("national", answers, reader);
    return {
      title: newest?.batch ? titleOf(newest, newest.batch, speaker) : say(text.editions.caption),
      subtitle: say(text.editions.subtitle),
      layout: "single",
      charts: levels
        .filter(({rows}) => rows.length > 0)
        .map(({scope, rows}) => panelOf(scope, rows, {reader, speaker, known})),
      apart: [],
      summary: [],
      caveats: [],
      table: figureTable(
        known,
        {
          caption: text.editions.caption,
          columns: ["batch", "region", "series", "population", "date", "value", "grade"],
        },
        speaker,
      ),
      ...cited([...known, ...[...(newest?.cells.values() ?? [])].flat()]),
    };
  },
};

interface Telling {
  reader: Reader;
  speaker: Voice;
  known: readonly Figure[];
}

const country = "100000";

function isTold({cells}: AwardRow, {regions}: Reader): boolean {
  return [...cells.keys()].some((region) => isChosen(regions, region));
}

// The newest edition of the country's award: what all won, and what each province did, whichever are chosen.
function titleOf(newest: AwardRow, batch: string, speaker: Voice): Words {
  const {language, names, amount} = speaker;
  const text = awardsText[language].editions;
  const {comma} = exhibitText[language];
  const wonBy = (region: string) => newest.cells.get(region) ?? [];
  const told = [country, ...provinceCodes].filter((region) => wonBy(region).length > 0);
  const silent = provinceCodes
    .filter((region) => wonBy(region).length === 0)
    .map((region) => names.of("region", region));
  return phrase(text.title, {
    edition: names.edition(batch),
    award: names.of("metric", newest.metric),
    won: joined(
      [
        ...told.map((region) =>
          phrase(text.won, {
            place: names.of("region", region),
            amounts: joined(
              wonBy(region).map((figure) =>
                phrase(text.amount, {recipients: recipients(figure, language), amount: amount(figure)}),
              ),
              text.and,
            ),
          }),
        ),
        silent.length > 0 && text.silent.replace("{places}", silent.join(comma)),
      ],
      text.semicolon,
    ),
  });
}

function panelOf(scope: AwardScope, rows: readonly AwardRow[], telling: Telling): Panel {
  const {names, language} = telling.speaker;
  const text = awardsText[language].editions;
  const asked = scope === "national" ? [country, ...telling.reader.regions] : telling.reader.regions;
  const places = asked.filter((region) => rows.some(({cells}) => (cells.get(region) ?? []).length > 0));
  const silent = asked
    .filter((region) => !places.includes(region))
    .map((region) => names.of("region", region));
  const {comma} = exhibitText[language];
  return {
    key: scope,
    heading: say(text.scopes[scope]),
    before: [
      ...(silent.length > 0
        ? [note(say(text.silent.replace("{places}", silent.join(comma)) + text.stop))]
        : []),
      {kind: "table", table: tableOf(rows, {scope, places}, telling)},
    ],
    charts: [],
  };
}

function tableOf(
  rows: readonly AwardRow[],
  {scope, places}: {scope: AwardScope; places: readonly string[]},
  telling: Telling,
): Table {
  const {names, language} = telling.speaker;
  const text = awardsText[language].editions;
  return {
    caption: text.scopes[scope],
    operation: "none",
    cards: "columns",
    columns: [
      text.heads[scope],
      ...places.map((region) => {
        const title = names.of("region", region);
        return region === country ? title : {title, region};
      }),
    ],
    rows: rows.map((row) => rowOf(row, scope, places, telling)),
  };
}

function rowOf(row: AwardRow, scope: AwardScope, places: readonly string[], telling: Telling): Row {
  const {speaker, reader} = telling;
  const {names, language} = speaker;
  const {editions} = awardsText[language];
  const name = row.batch
    ? names.edition(row.batch) + formatAside(editions.year(row.year), language)
    : editions.year(row.year);
  return {
    key: row.key,
    cells: [
      [...say(name, "strong"), ...say(" "), ...say(names.of("metric", row.metric), "small")],
      ...places.map((region) => cellOf(row.cells.get(region) ?? [], scope, telling)),
    ],
    ...sideBySide(
      row.pairs.filter(({a, b}) => [a, b].every(({region}) => isChosen(reader.regions, region))),
      speaker,
    ),
  };
}

function cellOf(figures: readonly Subject[], scope: AwardScope, {speaker, known}: Telling): Cell {
  const {language, names, label} = speaker;
  const {none, editions} = awardsText[language];
  if (figures.length === 0) return say(none, "absent");
  const placeOf = ({region, batch, definition}: Subject) =>
    [
      scope === "city" && names.of("region", region),
      scope === "provincial" && batch && names.edition(batch),
      definition && names.of("definition", definition),
    ]
      .filter(Boolean)
      .join(" · ");
  return figures.map((figure, index) => {
    const rivals = rivalsOf(figure, known, speaker).flatMap(({label, evidence}) =>
      linked(evidence, formatAside(label, language)),
    );
    const place = placeOf(figure);
    const next = figures[index + 1];
    // Of what follows each other of one place, the last says it.
    const isSaidBelow = next && placeOf(next) === place;
    return note(
      [
        ...label(figure),
        ...rivals,
        ...say(` ${editions.short[figure.population ?? ""] ?? recipients(figure, language)}`),
        ...(isSaidBelow ? [] : say(place, "small")),
      ],
      "plain",
    );
  });
}
