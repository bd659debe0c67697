import {memo} from "react";
import {useReader} from "../../reader/use-reader.ts";
import type {BrowserColumn} from "./browser-column.ts";

interface Props<Row> {
  row: Row;
  columns: readonly BrowserColumn<Row>[];
  index: number;
  /** Told of each row that is as high as what it says, as it is drawn. */
  measure: ((row: Element | null) => void) | null;
}

/** One row; a cell with evidence is a link to it. */
export const BrowserRow = memo(function BrowserRow<Row>({row, columns, index, measure}: Props<Row>) {
  const {evidence} = useReader();
  return (
    <tr aria-rowindex={index + 2} data-index={index} ref={measure}>
      {columns.map((column) => {
        const text = column.text(row);
        const id = column.evidence?.(row);
        return (
          <td
            key={column.id}
            data-numeric={column.numeric}
            data-card={column.card ?? "rest"}
            data-empty={text === "" || undefined}
            title={text}
          >
            <div className="clip" data-title={column.title}>
              {id && text ? (
                <a className="num" href={evidence(id)}>
                  {text}
                </a>
              ) : (
                text
              )}
            </div>
          </td>
        );
      })}
    </tr>
  );
}) as <Row>(props: Props<Row>) => React.ReactNode;
