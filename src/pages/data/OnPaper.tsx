import {useReader} from "../../reader/use-reader.ts";
import {dataText} from "../../text/data.ts";
import {formatNumber} from "../../text/format.ts";
import type {BrowserColumn} from "./browser-column.ts";
import {columnShares} from "./column-shares.ts";

/** Of more rows than this, long words are left out: whoever wants them prints fewer. */
const many = 300;

interface Printed<Row> {
  columns: readonly BrowserColumn<Row>[];
  rows: readonly Row[];
  /** The words it is filtered by. */
  filter: string;
  all: number;
  /** The titles of the columns that are not shown. */
  left: readonly string[];
}

/** A table as it is printed: whole as it is filtered, which is said, and so is which columns are not there. */
export function OnPaper<Row>(props: Printed<Row>) {
  const {rows} = props;
  const {beside, below, out} = placed(props.columns, rows);
  const cells = rows.map((row) => beside.map((column) => column.text(row)));
  return (
    <div className="on-paper">
      <Said {...props} below={below.map(({title}) => title)} out={out.map(({title}) => title)} />
      <table>
        <colgroup>
          {columnShares(beside, cells).map((share, index) => (
            <col key={beside[index]!.id} style={{width: `${share}%`}} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {beside.map(({id, title, numeric}) => (
              <th key={id} scope="col" data-numeric={numeric}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const under = belowOf(below, row, {index, across: beside.length});
            return [rowOf(beside, cells[index]!, {index, opens: under !== null}), under];
          })}
        </tbody>
      </table>
    </div>
  );
}

function Said<Row>(props: Printed<Row> & {below: readonly string[]; out: readonly string[]}) {
  const text = dataText[useReader().language].paper;
  const {rows, left, below, out} = props;
  const [printed, all] = [formatNumber(rows.length), formatNumber(props.all)];
  const filter = props.filter.trim();
  return (
    <p className="subtitle">
      {filter ? text.filtered(filter, printed, all) : text.whole(all)}
      {below.length > 0 && text.below(below.join(text.comma))}
      {out.length > 0 && text.out(out.join(text.comma), formatNumber(many))}
      {left.length > 0 && text.left(left.join(text.comma))}
    </p>
  );
}

/** Which columns stand beside each other, which below each row: those of long words, and those seldom filled. */
function placed<Row>(columns: readonly BrowserColumn<Row>[], rows: readonly Row[]) {
  const isSparse = (column: BrowserColumn<Row>) =>
    rows.length > 10 && rows.filter((row) => column.text(row) !== "").length < rows.length / 3;
  const isOut = ({below}: BrowserColumn<Row>) => below === true && rows.length > many;
  const under = columns.filter((column) => column.below || isSparse(column));
  return {
    beside: columns.filter((column) => !under.includes(column)),
    below: under.filter((column) => !isOut(column)),
    out: under.filter(isOut),
  };
}

// No component: there are thousands, and paper does not wait.
function rowOf(
  columns: readonly BrowserColumn<never>[],
  texts: readonly string[],
  {index, opens}: {index: number; opens: boolean},
) {
  return (
    <tr key={index} data-opens={opens || undefined}>
      {columns.map(({id, numeric}, at) => (
        <td key={id} data-numeric={numeric} data-whole={isWhole(texts[at]!) || undefined}>
          {texts[at]}
        </td>
      ))}
    </tr>
  );
}

// What stands below a row, over its whole width; a column of few words is named.
function belowOf<Row>(
  columns: readonly BrowserColumn<Row>[],
  row: Row,
  {index, across}: {index: number; across: number},
) {
  const said = columns.flatMap(({title, text, below}) => {
    const words = text(row);
    return words === "" ? [] : [below ? words : `${title} ${words}`];
  });
  if (said.length === 0) return null;
  return (
    <tr key={`${index} below`} data-below="">
      <td colSpan={across}>{said.join(" \u00b7 ")}</td>
    </tr>
  );
}

/** Whether a cell stays on one line: a date, an id, a word or two. */
function isWhole(text: string): boolean {
  return /^(?:[\w.-]{1,11}|\d{4}\u5e74(?:\d{1,2}\u6708)?(?:\d{1,2}\u65e5)?|(?:\d{1,2} )?[A-Z][a-z]+ \d{4})$/.test(
    text,
  );
}
