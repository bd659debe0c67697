import {describe, expect, it} from "vitest";
import {resource, type Resource} from "../../src/dataset/package.ts";
import {parseTable} from "../../src/dataset/parse.ts";

const batches: Resource = {
  ...resource("batches"),
  path: "small.csv",
  schema: {
    primaryKey: ["batch"],
    fields: [
      {name: "batch", type: "string", title: "", title_zh: "", constraints: {required: true}},
      {name: "size", type: "number", title: "", title_zh: ""},
      {name: "closed", type: "boolean", title: "", title_zh: ""},
    ],
  },
};

const faultsOf = (text: string) =>
  parseTable(batches, text).problems.map(({rule, row, column}) => [rule, row, column]);

describe(parseTable, () => {
  it("types the cells and leaves empty ones null", () => {
    const {rows, fileRows, problems} = parseTable(batches, "batch,size,closed\nfirst,40.5,true\nsecond,,\n");
    expect(rows).toEqual([
      {batch: "first", size: 40.5, closed: true},
      {batch: "second", size: null, closed: null},
    ]);
    expect([fileRows, problems]).toEqual([[2, 3], []]);
  });

  it("reads files with a byte order mark and Windows line ends", () => {
    expect(parseTable(batches, "\uFEFFbatch,size,closed\r\nfirst,1,false\r\n").rows).toHaveLength(1);
  });

  it("counts file rows across quoted line breaks and blank lines", () => {
    const text = 'batch,size,closed\n"first\nof two",1,\n\nsecond,2,\n';
    expect(parseTable(batches, text).fileRows).toEqual([2, 5]);
  });

  it("does not pass over a row of empty cells, which would shift the rows after it", () => {
    const {problems, fileRows} = parseTable(batches, "batch,size,closed\n,,\nsecond,2,\n");
    expect([problems.map(({row}) => row), fileRows]).toEqual([[2], [3]]);
  });

  it("reads no rows below a wrong header", () => {
    expect(parseTable(batches, "batch,closed,size\nfirst,true,1\n").rows).toEqual([]);
    expect(faultsOf("batch,closed,size\n")).toEqual([["header", 1, null]]);
  });

  it("trusts no row of a file with an open quote", () => {
    expect(faultsOf('batch,size,closed\n"first,1,true\nsecond,2,false\n')).toEqual([["quotes", null, null]]);
  });

  it.each([
    ["cell_count", "first,1", null],
    ["required", ",1,true", "batch"],
    ["number", "first,1.2.3,true", "size"],
    ["boolean", "first,1,TRUE", "closed"],
  ])("leaves out a row with a fault of %s and names it", (rule, row, column) => {
    const {rows, problems} = parseTable(batches, `batch,size,closed\n${row}\nsecond,2,false\n`);
    expect(rows).toHaveLength(1);
    expect(problems).toEqual([expect.objectContaining({file: "small.csv", row: 2, column, rule})]);
  });

  it("names the empty columns and rows that Excel leaves, and reads what stands beside them", () => {
    const text = "batch,size,closed,,\nfirst,1,true,,\n,,,,\nsecond,2,false,,\n,,,,\n";
    const {rows, fileRows} = parseTable(batches, text);
    expect([rows.map(({batch}) => batch), fileRows]).toEqual([
      ["first", "second"],
      [2, 4],
    ]);
    expect(faultsOf(text)).toEqual([
      ["empty_columns", 1, null],
      ["empty_row", 3, null],
      ["empty_row", 5, null],
    ]);
    expect(faultsOf("batch,size,closed\nfirst,1,true,,\n")).toEqual([["empty_columns", 2, null]]);
    expect(faultsOf("batch,size,closed\nfirst,1,true,,x\n")).toEqual([["cell_count", 2, null]]);
  });

  it("says how a date is written, where what stands there is one", () => {
    const dated: Resource = {
      ...batches,
      schema: {
        ...batches.schema,
        fields: [resource("batches").schema.fields.find(({name}) => name === "announced_on")!],
      },
    };
    const details = parseTable(dated, "announced_on\n2023/4/27\nsoon\n").problems.map(
      ({rule, details: said}) => [rule, said],
    );
    expect(details).toEqual([
      ["date_form", {found: "2023/4/27", written: "2023-04-27"}],
      ["pattern", expect.objectContaining({found: "soon"})],
    ]);
  });
});
