import {useReader} from "../../reader/use-reader.ts";
import {dataText} from "../../text/data.ts";
import {formatNumber} from "../../text/format.ts";
import type {BrowserColumn} from "./browser-column.ts";
import {columnShares} from "./column-shares.ts";

/** A table as it is printed: whole as it is filtered, which is said, and so is which columns are not there. */
export function OnPaper<Row>(props: {
  columns: readonly BrowserColumn<Row>[];
  rows: readonly Row[];
  /** The words it is filtered by. */
  filter: string;
  all: number;
  /** The titles of the columns that are not shown. */
  left: readonly string[];
}) {
  const text = dataText[useReader().language].paper;
  const {columns, rows, left} = props;
  const [printed, all] = [formatNumber(rows.length), formatNumber(props.all)];
  const filter = props.filter.trim();
  const cells = rows.map((row) => columns.map((column) => column.text(row)));
  return (
    <div className="on-paper">
      <p className="subtitle">
        {filter ? text.filtered(filter, printed, all) : text.whole(all)}
        {left.length > 0 && text.left(left.join(text.comma))}
      </p>
      <table>
        <colgroup>
          {columnShares(columns, cells).map((share, index) => (
            <col key={columns[index]!.id} style={{width: `${share}%`}} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({id, title, numeric}) => (
              <th key={id} scope="col" data-numeric={numeric}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{cells.map((texts, index) => rowOf(columns, texts, index))}</tbody>
      </table>
    </div>
  );
}

// No component: there are thousands, and paper does not wait.
function rowOf(columns: readonly BrowserColumn<never>[], texts: readonly string[], index: number) {
  return (
    <tr key={index}>
      {columns.map(({id, numeric}, at) => (
        <td key={id} data-numeric={numeric} data-whole={isWhole(texts[at]!) || undefined}>
          {texts[at]}
        </td>
      ))}
    </tr>
  );
}

/** Whether a cell stays on one line: a date, an id, a word or two. */
function isWhole(text: string): boolean {
  return /^[\w.-]{1,11}$/.test(text);
}
