import {
  columnVisibilityFeature,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
} from "@tanstack/react-table";
import {useDeferredValue, useMemo, useState} from "react";
import {isNarrow} from "../../ui/narrow.ts";
import {compareCells, type BrowserColumn} from "./browser-column.ts";
import {useFilter} from "./use-filter.ts";
import {useMatching} from "./use-matching.ts";

const features = tableFeatures({
  columnVisibilityFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

/** A table as its reader has filtered and sorted it and chosen its columns. */
export function useBrowsed<Row extends object>(columns: readonly BrowserColumn<Row>[], rows: Row[]) {
  const {filter, setFilter, write} = useFilter();
  const wanted = useDeferredValue(filter);
  const definitions = useMemo(() => columns.map(definitionOf), [columns]);
  const [visibility, setVisibility] = useState(() =>
    Object.fromEntries(columns.map(({id, hidden}) => [id, !(hidden === "narrow" ? isNarrow() : hidden)])),
  );
  const matches = useMatching(columns, rows);
  const data = useMemo(() => {
    const says = matches(wanted);
    return says ? rows.filter(says) : rows;
  }, [rows, matches, wanted]);
  const table = useTable({
    features,
    columns: definitions,
    data,
    state: {columnVisibility: visibility},
    onColumnVisibilityChange: setVisibility,
  });
  return {
    filter,
    setFilter,
    write,
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
