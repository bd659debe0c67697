import {openPackage} from "../package.ts";
import {slideSpaces} from "../parts/namespaces.ts";
import {x, type Element} from "../xml.ts";
import {lettersOfColumn, type Column} from "./columns.ts";

const main = {xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main"};
const type = (end: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${end}+xml`;

/** The workbook behind a chart: one sheet with a column a series, so that its data can be edited. */
export function workbook(columns: readonly Column[]): Uint8Array {
  const {add, relate, zipped} = openPackage();
  relate("", "officeDocument", "xl/workbook.xml");
  const sheet = relate("xl/workbook.xml", "worksheet", "xl/worksheets/sheet1.xml");
  relate("xl/workbook.xml", "styles", "xl/styles.xml");
  add(
    "xl/workbook.xml",
    type("sheet.main"),
    x(
      "workbook",
      {...main, "xmlns:r": slideSpaces["xmlns:r"]},
      x("sheets", {}, x("sheet", {name: "Sheet1", sheetId: 1, "r:id": sheet})),
    ),
  );
  add("xl/worksheets/sheet1.xml", type("worksheet"), worksheet(columns));
  add("xl/styles.xml", type("styles"), styles());
  return zipped();
}

function worksheet(columns: readonly Column[]): Element {
  const height = 1 + Math.max(0, ...columns.map(({cells}) => cells.length));
  const rows = Array.from({length: height}, (_, row) =>
    x(
      "row",
      {r: row + 1},
      columns.map(({head, cells, isDates}, index) => {
        const value = row === 0 ? head : cells[row - 1];
        // A cell without a value is not there: one that is empty is repaired.
        if (value === undefined || value === null) return null;
        const r = `${lettersOfColumn(index)}${row + 1}`;
        if (typeof value === "string") return x("c", {r, t: "inlineStr"}, x("is", {}, x("t", {}, value)));
        return x("c", {r, ...(isDates && {s: 1})}, x("v", {}, String(value)));
      }),
    ),
  );
  return x(
    "worksheet",
    main,
    x("cols", {}, x("col", {min: 1, max: Math.max(1, columns.length), width: 18, customWidth: true})),
    x("sheetData", {}, rows),
  );
}

// The second look of cells is that of dates.
function styles(): Element {
  const look = (numFmtId: number) => ({numFmtId, fontId: 0, fillId: 0, borderId: 0});
  const fill = (patternType: string) => x("fill", {}, x("patternFill", {patternType}));
  const edges = ["left", "right", "top", "bottom", "diagonal"].map((edge) => x(edge));
  return x(
    "styleSheet",
    main,
    x("fonts", {count: 1}, x("font", {}, x("sz", {val: 11}), x("name", {val: "Arial"}))),
    x("fills", {count: 2}, fill("none"), fill("gray125")),
    x("borders", {count: 1}, x("border", {}, edges)),
    x("cellStyleXfs", {count: 1}, x("xf", look(0))),
    x(
      "cellXfs",
      {count: 2},
      x("xf", {...look(0), xfId: 0}),
      x("xf", {...look(14), xfId: 0, applyNumberFormat: true}),
    ),
    x("cellStyles", {count: 1}, x("cellStyle", {name: "Normal", xfId: 0, builtinId: 0})),
  );
}
