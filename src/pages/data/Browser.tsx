import {
  columnFilteringFeature,
  columnVisibilityFeature,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
} from "@tanstack/react-table";
import {useVirtualizer} from "@tanstack/react-virtual";
import {useDeferredValue, useMemo, useRef, useState} from "react";
import {useReader} from "../../hooks/view.ts";
import {dataText} from "../../text/data.ts";
import {formatNumber} from "../../text/format.ts";
import {BrowserRow} from "./BrowserRow.tsx";
import {compareCells, type Column} from "./column.ts";
import {ColumnChoice} from "./ColumnChoice.tsx";

const features = tableFeatures({
  columnFilteringFeature,
  columnVisibilityFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});

const rowHeight = 48;

/** A table of any length: sort by a header, filter any column, choose columns; only the rows in view are in the page. */
export function Browser<Row extends object>({
  columns,
  rows,
  caption,
}: {
  columns: Column<Row>[];
  rows: Row[];
  caption: string;
}) {
  const {language} = useReader();
  const text = dataText[language];
  const [filter, setFilter] = useState("");
  const wanted = useDeferredValue(filter);
  const definitions = useMemo(() => columns.map(definitionOf), [columns]);
  const [columnVisibility, setColumnVisibility] = useState(() =>
    Object.fromEntries(columns.map((column) => [column.id, !column.hidden])),
  );
  const table = useTable({
    features,
    columns: definitions,
    data: rows,
    state: {globalFilter: wanted, columnVisibility},
    onColumnVisibilityChange: setColumnVisibility,
    globalFilterFn: (row, columnId, wanted: string) =>
      String(row.getValue(columnId)).toLowerCase().includes(wanted.trim().toLowerCase()),
    getColumnCanGlobalFilter: () => true,
  });
  const visible = columns.filter(({id}) => columnVisibility[id]);
  const found = table.getRowModel().rows;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const window = virtual.getVirtualItems();
  const before = window[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (window.at(-1)?.end ?? 0);
  return (
    <div className="browser">
      <div className="browser-tools">
        <label>
          <span>{text.filter}</span>
          <input
            type="search"
            value={filter}
            placeholder={text.filterHint}
            onChange={(event) => setFilter(event.target.value)}
          />
        </label>
        <ColumnChoice columns={columns} visible={columnVisibility} onChange={setColumnVisibility} />
        <output>{text.rows(formatNumber(found.length), formatNumber(rows.length))}</output>
      </div>
      <div className="browser-scroll" ref={scroller} tabIndex={0} role="region" aria-label={caption}>
        <table
          aria-rowcount={found.length + 1}
          style={{width: visible.reduce((sum, {width}) => sum + width, 0)}}
        >
          <caption className="hidden">{caption}</caption>
          <thead>
            <tr aria-rowindex={1}>
              {visible.map((column) => (
                <Heading
                  key={column.id}
                  column={column}
                  sorted={table.getColumn(column.id)!.getIsSorted()}
                  onSort={() => table.getColumn(column.id)!.toggleSorting()}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {before > 0 && <Spacer height={before} />}
            {window.map(({index}) => (
              <BrowserRow
                key={found[index]!.id}
                row={found[index]!.original}
                columns={visible}
                index={index}
                height={rowHeight}
              />
            ))}
            {after > 0 && <Spacer height={after} />}
          </tbody>
        </table>
        {found.length === 0 && <p>{text.none}</p>}
      </div>
    </div>
  );
}

function definitionOf<Row extends object>(column: Column<Row>): ColumnDef<typeof features, Row, unknown> {
  const key = column.sortBy ?? column.text;
  return {
    id: column.id,
    accessorFn: column.text,
    header: column.title,
    sortFn: (a, b) => compareCells(key(a.original), key(b.original)),
  };
}

function Heading<Row>(props: {column: Column<Row>; sorted: false | "asc" | "desc"; onSort: () => void}) {
  const {language} = useReader();
  const {column, sorted, onSort} = props;
  const order = sorted === "asc" ? "ascending" : "descending";
  return (
    <th
      scope="col"
      style={{width: column.width}}
      aria-sort={sorted ? order : "none"}
      data-numeric={column.numeric}
    >
      <button type="button" onClick={onSort} title={dataText[language].sort(column.title)}>
        {column.title}
        <span aria-hidden="true">{sorted ? (sorted === "asc" ? " ↑" : " ↓") : ""}</span>
      </button>
    </th>
  );
}

function Spacer({height}: {height: number}) {
  return (
    <tr aria-hidden="true">
      <td style={{height, padding: 0, border: 0}} />
    </tr>
  );
}
