import type {ReactNode} from "react";

/** A chart's table twin: the same figures, each cell opening its evidence. */
export interface TwinTable {
  caption: string;
  columns: readonly string[];
  rows: readonly {key: string; cells: readonly ReactNode[]}[];
}

export function DataTable({caption, columns, rows}: TwinTable) {
  // Two columns may have the same title.
  const keyed = columns.map((column, index) => ({key: `${index} ${column}`, column}));
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            {keyed.map(({key, column}) => (
              <th key={key} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({key, cells}) => (
            <tr key={key}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={keyed[index]!.key} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={keyed[index]!.key}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
