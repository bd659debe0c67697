import {useId, type ReactNode} from "react";
import {useReader} from "../hooks/view.ts";
import {exhibitText} from "../text/exhibit.ts";
import {DataTable, type TwinTable} from "./DataTable.tsx";
import {Disclosure} from "./Disclosure.tsx";

/** One finding: what it says, how it is counted, the chart, the same in words and as a table, its sources and its SQL. */
export function Exhibit(props: {
  title: ReactNode;
  subtitle: ReactNode;
  summary?: ReactNode;
  twin: TwinTable;
  /** Whether the table stands open: where it says more than the chart. */
  twinOpen?: boolean;
  sources: ReactNode;
  caveat?: ReactNode;
  queries: readonly {name: string; sql: string}[];
  children: ReactNode;
}) {
  const text = exhibitText[useReader().language];
  const heading = useId();
  return (
    <section className="exhibit" aria-labelledby={heading}>
      <h2 id={heading}>{props.title}</h2>
      <p className="subtitle">{props.subtitle}</p>
      {props.children}
      {props.summary && <div className="summary">{props.summary}</div>}
      {props.caveat && <p className="caveat">{props.caveat}</p>}
      <Disclosure summary={text.table} open={props.twinOpen ?? false}>
        <DataTable {...props.twin} caption={`${text.table} · ${props.twin.caption}`} />
      </Disclosure>
      <Disclosure summary={text.sql}>
        {props.queries.map(({name, sql}) => (
          <figure key={name}>
            <figcaption>
              <code>{name}.sql</code>
            </figcaption>
            <pre tabIndex={0}>
              <code>{sql.trim()}</code>
            </pre>
          </figure>
        ))}
      </Disclosure>
      {props.sources}
    </section>
  );
}
