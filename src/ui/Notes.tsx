import {createContext, use, type ReactNode} from "react";
import {
  isNotes,
  type Cell,
  type ColumnHead,
  type Control,
  type Fold,
  type Note,
  type Row,
  type Table,
  type Tone,
} from "../exhibits/exhibit.ts";
import {useReader} from "../reader/use-reader.ts";
import {exhibitText} from "../text/exhibit.ts";
import {Cards} from "./Cards.tsx";
import {Disclosure} from "./Disclosure.tsx";
import {Fact} from "./Fact.tsx";
import {Matrix} from "./Matrix.tsx";
import {Spoken} from "./Spoken.tsx";
import {WordList} from "./WordList.tsx";
import {Years} from "./Years.tsx";

/** What a page puts where an exhibit leaves room for something to operate. */
export const ControlsContext = createContext<(control: Control) => ReactNode>(() => null);

/** Words beside a chart, one below the other. */
export function Notes({notes}: {notes: readonly Note[]}) {
  const keyed = notes.map((note, index) => ({key: `${index} ${note.kind}`, note}));
  return keyed.map(({key, note}) => <One key={key} note={note} />);
}

function One({note}: {note: Note}) {
  const controls = use(ControlsContext);
  switch (note.kind) {
    case "text":
      return (
        <p className={classes[note.tone]} {...(note.tone === "supposed" && {"aria-live": "polite"})}>
          <Spoken words={note.words} />
        </p>
      );
    case "heading":
      return (
        <h4>
          <Spoken words={note.words} />
        </h4>
      );
    case "list":
      return <WordList items={note.items} className={note.tone} />;
    case "fold":
      return <Folded {...note} />;
    case "table":
      return <DataTable {...note.table} />;
    case "matrix":
      return <Matrix {...note.matrix} />;
    case "control":
      return controls(note.control);
    case "cards":
      return <Cards cards={note.cards} />;
    case "years":
      return <Years years={note.years} />;
    case "fact":
      return <Fact {...note} />;
  }
}

function Folded({summary, count, open = false, notes}: Fold) {
  const words = count ? (
    <>
      {summary}
      <Spoken words={count} />
    </>
  ) : (
    summary
  );
  return (
    <Disclosure summary={words} open={open}>
      <Notes notes={notes} />
    </Disclosure>
  );
}

const classes: Record<Tone, string | undefined> = {
  note: "panel-note",
  plain: undefined,
  caveat: "caveat",
  known: "known",
  supposed: "supposed",
  answer: "answer",
  about: "about",
  when: "when",
  later: "later",
  goal: "goal",
  verdict: "verdict",
  awards: "awards",
};

/** A table whose cells are words or notes, as notes may be tables; the first cell of a row names it. */
export function DataTable({caption, columns, rows, operation, cards}: Table) {
  const {language} = useReader();
  // Two columns may have the same title.
  const keyed = columns.map((column, index) => ({key: `${index} ${titleOf(column)}`, column}));
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className={operation && "matrix"} data-operation={operation} data-cards={cards}>
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            {keyed.map(({key, column}) => (
              <th key={key} scope="col" data-region={regionOf(column)}>
                {titleOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={row.key} row={row} columns={keyed} />
          ))}
        </tbody>
      </table>
      {rows.some(lacks) && <p className="panel-note">{exhibitText[language].dash}</p>}
    </div>
  );
}

/** Whether a cell of a row shows a dash for what was not published. */
function lacks({cells}: Row): boolean {
  return cells.some((cell) => !isNotes(cell) && cell[0]?.mark === "absent");
}

function TableRow({
  row: {cells, below},
  columns,
}: {
  row: Row;
  columns: readonly {key: string; column: ColumnHead}[];
}) {
  return (
    <>
      <tr data-opens={below && ""}>
        {columns.map(({key, column}, index) => {
          const cell = cells[index] ?? [];
          const content = <Content cell={cell} column={column} />;
          if (index === 0)
            return (
              <th key={key} scope="row">
                {content}
              </th>
            );
          return (
            <td
              key={key}
              data-label={titleOf(column)}
              data-region={regionOf(column)}
              data-empty={isEmpty(cell)}
              data-stated={isStated(cell)}
            >
              {content}
            </td>
          );
        })}
      </tr>
      {below && (
        <tr className="below">
          <td colSpan={columns.length}>
            <Folded {...below} />
          </td>
        </tr>
      )}
    </>
  );
}

// A card leaves out what a row has nothing to say of.
function isEmpty(cell: Cell): "" | undefined {
  return cell.length === 0 ? "" : undefined;
}

// A line ends with the state of its target, which needs no separator.
function isStated(cell: Cell): "" | undefined {
  return !isNotes(cell) && cell.some(({mark}) => mark?.startsWith("state:")) ? "" : undefined;
}

function Content({cell, column}: {cell: Cell; column: ColumnHead}) {
  if (isNotes(cell)) return <Notes notes={cell} />;
  if (!isShort(column) || cell.length === 0) return <Spoken words={cell} />;
  return (
    <span className="short">
      <Spoken words={cell} />
    </span>
  );
}

function isShort(column: ColumnHead): boolean {
  return typeof column === "object" && "short" in column;
}

function regionOf(column: ColumnHead): string | undefined {
  return typeof column === "object" && "region" in column ? column.region : undefined;
}

function titleOf(column: ColumnHead): string {
  return typeof column === "string" ? column : column.title;
}
