import {useVirtualizer} from "@tanstack/react-virtual";
import {useRef, type RefObject} from "react";
import {useReader} from "../../reader/use-reader.ts";
import {dataText} from "../../text/data.ts";
import {BrowserRow} from "./BrowserRow.tsx";
import type {BrowserColumn} from "./browser-column.ts";
import type {useBrowsed} from "./use-browsed.ts";
import {useRowCopy, type Copying} from "./use-row-copy.ts";

// That of a card is a guess, until it is drawn.
const rowHeight = {table: 48, card: 92} as const;

type Browsed<Row extends object> = ReturnType<typeof useBrowsed<Row>>;

interface Props<Row extends object> extends Copying {
  columns: readonly BrowserColumn<Row>[];
  browsed: Browsed<Row>;
  caption: string;
  isNarrow: boolean;
}

/** The rows of a table under their heads: those in view and a few more, or all of them for paper. */
export function BrowserRows<Row extends object>(props: Props<Row>) {
  const text = dataText[useReader().language];
  const {caption, columns, browsed, isNarrow} = props;
  const {found} = browsed;
  const scroller = useRef<HTMLDivElement>(null);
  const keys = useRowCopy(scroller, props);
  const {inView, before, after, measure} = useInView(scroller, props);
  return (
    <div className="browser-scroll" ref={scroller} tabIndex={0} role="region" aria-label={caption} {...keys}>
      <table
        aria-rowcount={found.length + 1}
        style={{width: columns.reduce((sum, {width}) => sum + width, 0)}}
      >
        <caption className="hidden">{caption}</caption>
        <Headings columns={columns} browsed={browsed} />
        <tbody>
          {before > 0 && <Spacer height={before} />}
          {inView.map((index) => {
            const row = found[index];
            return (
              row && (
                <BrowserRow
                  key={row.id}
                  row={row.original}
                  columns={columns}
                  index={index}
                  measure={isNarrow ? measure : null}
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

/** Which rows are to be in the page, and how high the room before and after them is. */
function useInView<Row extends object>(
  scroller: RefObject<HTMLDivElement | null>,
  {browsed: {found}, isNarrow}: Props<Row>,
) {
  const virtual = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (isNarrow ? rowHeight.card : rowHeight.table),
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  return {
    inView: items.map(({index}) => index),
    before: items[0]?.start ?? 0,
    after: virtual.getTotalSize() - (items.at(-1)?.end ?? 0),
    measure: virtual.measureElement,
  };
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
