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
import {useDeferredValue, useMemo, useState} from "react";
import {compareCells, type BrowserColumn} from "./browser-column.ts";

const features = tableFeatures({
  columnFilteringFeature,
  columnVisibilityFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});

/** A table as its reader has filtered and sorted it and chosen its columns. */
export function useBrowsed<Row extends object>(columns: readonly BrowserColumn<Row>[], rows: Row[]) {
  const [filter, setFilter] = useState("");
  const wanted = useDeferredValue(filter);
  const definitions = useMemo(() => columns.map(definitionOf), [columns]);
  const [visibility, setVisibility] = useState(() =>
    Object.fromEntries(columns.map((column) => [column.id, !column.hidden])),
  );
  const table = useTable({
    features,
    columns: definitions,
    data: rows,
    state: {globalFilter: wanted, columnVisibility: visibility},
    onColumnVisibilityChange: setVisibility,
    globalFilterFn: (row, columnId, wanted: string) =>
      String(row.getValue(columnId)).toLowerCase().includes(wanted.trim().toLowerCase()),
    getColumnCanGlobalFilter: () => true,
  });
  return {
    filter,
    setFilter,
    visibility,
    setVisibility,
    found: table.getRowModel().rows,
    sorted: (id: string) => table.getColumn(id)?.getIsSorted() ?? false,
    sort: (id: string) => table.getColumn(id)?.toggleSorting(),
  };
}

function definitionOf<Row extends object>(
  column: BrowserColumn<Row>,
): ColumnDef<typeof features, Row, unknown> {
  const key = column.sortBy ?? column.text;
  return {
    id: column.id,
    accessorFn: column.text,
    header: column.title,
    sortFn: (a, b) => compareCells(key(a.original), key(b.original)),
  };
}
