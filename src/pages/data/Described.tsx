import type {ReactNode} from "react";
import {Browser} from "./Browser.tsx";
import type {BrowserColumn} from "./browser-column.ts";

/** A table under a sentence that says what its rows are. */
export function Described<Row extends object>(props: {
  about: string;
  /** How many rows are left out, and why. */
  held?: string;
  note?: ReactNode;
  caption: string;
  columns: BrowserColumn<Row>[];
  rows: Row[];
}) {
  return (
    <>
      <p className="subtitle">
        {props.about}
        {props.held && <output>{props.held}</output>}
      </p>
      {props.note && <p className="subtitle">{props.note}</p>}
      <Browser columns={props.columns} rows={props.rows} caption={props.caption} />
    </>
  );
}
