import type {ReactNode} from "react";
import {say, type Words} from "../../exhibits/words.ts";
import {useReader} from "../../reader/use-reader.ts";
import {methodsText} from "../../text/methods.ts";
import type {RuleWords} from "../../text/methods-reading.ts";
import {DataTable} from "../../ui/Notes.tsx";
import {Spoken} from "../../ui/Spoken.tsx";

/** Wording of a rule: it says the same on every day and with any data, so its numbers are no figures. */
export function Fixed({children}: {children: string}) {
  return <Spoken words={say(children, "rule")} />;
}

/** One rule and what it rests on; `children` follow the latter, such as links to documents. */
export function RuleText({rule, basis, children}: RuleWords & {children?: ReactNode}) {
  return (
    <div className="rule">
      <p>
        <Fixed>{rule}</Fixed>
      </p>
      <Basis basis={basis}>{children}</Basis>
    </div>
  );
}

/** What a rule or table rests on: official wording, statistical practice, a named document, or our convention. */
export function Basis({basis, children}: {basis: string; children?: ReactNode}) {
  return (
    <p className="rule-basis">
      {methodsText[useReader().language].basis}
      <Fixed>{basis}</Fixed>
      {children}
    </p>
  );
}

/** A table of rules; strings are wording, words are told from the data. */
export function RuleTable(props: {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly (string | Words)[])[];
}) {
  const {caption, columns, rows} = props;
  return (
    <DataTable
      caption={caption}
      columns={columns}
      cards="named"
      rows={rows.map((cells, index) => ({
        key: typeof cells[0] === "string" ? cells[0] : String(index),
        cells: cells.map((cell) => (typeof cell === "string" ? say(cell, "rule") : cell)),
      }))}
    />
  );
}
