import {expect, it} from "vitest";
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
