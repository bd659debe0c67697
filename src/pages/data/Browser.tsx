import {useVirtualizer} from "@tanstack/react-virtual";
import {useRef} from "react";
import {useReader} from "../../reader/use-reader.ts";
import {dataText} from "../../text/data.ts";
import {formatNumber} from "../../text/format.ts";
import {useNarrow} from "../../ui/narrow.ts";
import {BrowserRow} from "./BrowserRow.tsx";
import type {BrowserColumn} from "./browser-column.ts";
import {ColumnChoice} from "./ColumnChoice.tsx";
import {useBrowsed} from "./use-browsed.ts";

// That of a card is a guess, until it is drawn.
const rowHeight = {table: 48, card: 92} as const;

type Browsed<Row extends object> = ReturnType<typeof useBrowsed<Row>>;

/** A table of any length: sort by a header, filter any column, choose columns; only the rows in view are in the page. */
export function Browser<Row extends object>({
  columns,
  rows,
  caption,
}: {
  columns: readonly BrowserColumn<Row>[];
  rows: Row[];
  caption: string;
}) {
  const browsed = useBrowsed(columns, rows);
  const isNarrow = useNarrow();
  return (
    <div className="browser">
      <Tools columns={columns} browsed={browsed} all={rows.length} />
      <Rows
        // What was measured of the ones does not hold of the others.
        key={String(isNarrow)}
        columns={columns}
        browsed={browsed}
        caption={caption}
        isNarrow={isNarrow}
      />
    </div>
  );
}

function Tools<Row extends object>(props: {
  columns: readonly BrowserColumn<Row>[];
  browsed: Browsed<Row>;
  all: number;
}) {
  const text = dataText[useReader().language];
  const {filter, setFilter, write, visibility, setVisibility, found} = props.browsed;
  return (
    <div className="browser-tools">
      <label className="search-in">
        <span>{text.filter}</span>
        <input
          type="search"
          value={filter}
          placeholder={text.filterHint}
          onChange={(event) => setFilter(event.target.value)}
          onBlur={write}
        />
      </label>
      <ColumnChoice columns={props.columns} visible={visibility} onChange={setVisibility} />
      <output>{text.rows(formatNumber(found.length), formatNumber(props.all))}</output>
    </div>
  );
}

function Rows<Row extends object>(props: {
  columns: readonly BrowserColumn<Row>[];
  browsed: Browsed<Row>;
  caption: string;
  isNarrow: boolean;
}) {
  const text = dataText[useReader().language];
  const {caption, browsed, isNarrow} = props;
  const {found, visibility} = browsed;
  const visible = props.columns.filter(({id}) => visibility[id]);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (isNarrow ? rowHeight.card : rowHeight.table),
    overscan: 8,
  });
  const inView = virtual.getVirtualItems();
  const [before, after] = [inView[0]?.start ?? 0, virtual.getTotalSize() - (inView.at(-1)?.end ?? 0)];
  return (
    <div className="browser-scroll" ref={scroller} tabIndex={0} role="region" aria-label={caption}>
      <table
        aria-rowcount={found.length + 1}
        style={{width: visible.reduce((sum, {width}) => sum + width, 0)}}
      >
        <caption className="hidden">{caption}</caption>
        <Headings columns={visible} browsed={browsed} />
        <tbody>
          {before > 0 && <Spacer height={before} />}
          {inView.map(({index}) => {
            const row = found[index];
            return (
              row && (
                <BrowserRow
                  key={row.id}
                  row={row.original}
                  columns={visible}
                  index={index}
                  measure={isNarrow ? virtual.measureElement : null}
                />
              )
            );
          })}
          {after > 0 && <Spacer height={after} />}
        </tbody>
      </table>
      {found.length === 0 && <p>{text.none}</p>}
    </div>
  );
}

function Headings<Row extends object>(props: {
  columns: readonly BrowserColumn<Row>[];
  browsed: Browsed<Row>;
}) {
  const {columns, browsed} = props;
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => (
          <Heading
            key={column.id}
            column={column}
            whole={columns.reduce((sum, {width}) => sum + width, 0)}
            sorted={browsed.sorted(column.id)}
            onSort={() => browsed.sort(column.id)}
          />
        ))}
      </tr>
    </thead>
  );
}

function Heading<Row>(props: {
  column: BrowserColumn<Row>;
  /** How wide all columns are together. */
  whole: number;
  sorted: false | "asc" | "desc";
  onSort: () => void;
}) {
  const {language} = useReader();
  const {column, whole, sorted, onSort} = props;
  const order = sorted === "asc" ? "ascending" : "descending";
  return (
    <th
      scope="col"
      style={{width: column.width, ["--share" as string]: `${(100 * column.width) / whole}%`}}
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
