import {isNotes, type Cell, type Column, type Table} from "../exhibits/exhibit.ts";
import {Notes} from "./Notes.tsx";
import {Spoken} from "./Spoken.tsx";

/** A table whose cells are words or notes; the first cell of a row names it. */
export function DataTable({caption, columns, rows, operation}: Table) {
  // Two columns may have the same title.
  const keyed = columns.map((column, index) => ({key: `${index} ${titleOf(column)}`, column}));
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table {...(operation && {className: "matrix", "data-operation": operation})}>
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
          {rows.map(({key, cells}) => (
            <tr key={key}>
              {keyed.map(({key: name, column}, index) =>
                index === 0 ? (
                  <th key={name} scope="row">
                    <Content cell={cells[index] ?? []} column={column} />
                  </th>
                ) : (
                  <td key={name}>
                    <Content cell={cells[index] ?? []} column={column} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Content({cell, column}: {cell: Cell; column: Column}) {
  if (isNotes(cell)) return <Notes notes={cell} />;
  if (!isShort(column) || cell.length === 0) return <Spoken words={cell} />;
  return (
    <span className="short">
      <Spoken words={cell} />
    </span>
  );
}

function isShort(column: Column): boolean {
  return typeof column === "object" && "short" in column;
}

function regionOf(column: Column): string | undefined {
  return typeof column === "object" && "region" in column ? column.region : undefined;
}

function titleOf(column: Column): string {
  return typeof column === "string" ? column : column.title;
}
