import {expect, it} from "vitest";
import {parseEvidence} from "../../src/domain/evidence.ts";
import {noteWords, plainNote} from "../../src/exhibits/note-words.ts";
import {plain} from "../../src/exhibits/words.ts";
import {readData} from "./read-data.ts";

// How a record was kept before it was mended is of no use to who reads a figure; the history of the file keeps it.
const keeping =
  /原记|原登记|原始记录|改记|\braw (?:grade|kind|metric|region|record|row)|\bwas (?:coded|stored) as/i;

it("speaks in notes of the figure and its document, not of how the record was kept before", () => {
  const notes = readData().flatMap(({resource, rows, fileRows}) =>
    rows.flatMap((row, index) =>
      (["note_zh", "note_en"] as const).map((column) => ({
        place: `${resource.path}:${fileRows[index]}:${column}`,
        text: "note_zh" in row ? row[column as keyof typeof row] : null,
      })),
    ),
  );
  expect(notes.filter(({text}) => text !== null).length).toBeGreaterThan(1000);
  const found = notes.filter(({text}) => typeof text === "string" && keeping.test(text));
  expect(found.map(({place, text}) => `${place} ${text}`)).toEqual([]);
});

// The tables that notes name records of, by the kind of evidence that opens them.
const tables = {
  figure: "observations",
  target: "targets",
  policy: "policies",
  item: "items",
  source: "sources",
};

it("names a record to a reader by words that open it, never by its id", () => {
  const ids = new Map(
    Object.entries(tables).map(([kind, table]) => {
      const {rows} = readData().find(({resource}) => resource.name === table)!;
      return [kind, new Set(rows.map((row) => Object.values(row)[0]))];
    }),
  );
  const isId = (text: string) => [...ids.values()].some((known) => known.has(text));
  const exists = (evidence: string) => {
    const ref = parseEvidence(evidence);
    return "id" in ref && (ids.get(ref.kind)?.has(ref.id) ?? false);
  };
  const notes = readData().flatMap(({resource, rows}) =>
    rows.flatMap((row) =>
      (["note_zh", "note_en", "what_zh", "what_en"] as const).flatMap((column) => {
        const note = (row as Partial<Record<string, unknown>>)[column];
        return typeof note === "string" && isNoted(resource.name)
          ? [{note, language: column.endsWith("zh") ? ("zh" as const) : ("en" as const)}]
          : [];
      }),
    ),
  );
  const links = notes.flatMap(({note, language}) =>
    noteWords(note, language).flatMap(({evidence}) => evidence ?? []),
  );
  expect(links.length).toBeGreaterThan(500);
  expect([...new Set(links)].filter((evidence) => !exists(evidence))).toEqual([]);
  const said = notes.flatMap(({note, language}) => [
    ...noteWords(note, language).flatMap(({words, evidence}) => (evidence ? [] : [words])),
    plainNote(note, language),
  ]);
  expect(said.filter((words) => (words.match(/[A-Za-z]+(?:-[A-Za-z0-9]+)+/g) ?? []).some(isId))).toEqual([]);
});

it.each([
  ["97个（hn-o139）的产业构成。", "97个（见记录）的产业构成。", "97个的产业构成。"],
  ["与hn-o161为同一事实。", "与另一条记录为同一事实。", "与另一条记录为同一事实。"],
  ["太原日报（sx-tyrb-20250112：约80个）", "太原日报（见文件：约80个）", "太原日报（约80个）"],
  [
    "年份为推断（金湘军2022-12-30起任代省长）。2021-2025年",
    "年份为推断（金湘军2022年12月30日起任代省长）。2021-2025年",
    null,
  ],
  ["见SX-O-091至SX-O-093。", "见另一条记录至另一条记录。", "见另一条记录至另一条记录。"],
  ["（add-o-0031、add-o-0032）", "（见记录、见记录）", ""],
  [
    "拟授（nat-p-0004），名录SX-I-001，目标hn-t03",
    "拟授（见政策），名录名录中的另一项，目标另一项目标",
    null,
  ],
])("says %s as %s, without links as %s", (note, linked, bare) => {
  expect(plain(noteWords(note, "zh"))).toBe(linked);
  if (bare !== null) expect(plainNote(note, "zh")).toBe(bare);
});

it("begins an English sentence with a capital", () => {
  expect(plain(noteWords("nat-o-0058 is derived from it (hn-t01 and hn-t03).", "en"))).toBe(
    "Another record is derived from it (see target and see target).",
  );
});

function isNoted(table: string): boolean {
  return Object.values(tables).includes(table);
}
