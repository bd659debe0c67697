import {createContext, use, type ReactNode} from "react";
import type {Control, Note, Tone} from "../exhibits/exhibit.ts";
import {plain, type Words} from "../exhibits/words.ts";
import {DataTable} from "./DataTable.tsx";
import {Disclosure} from "./Disclosure.tsx";
import {Fact} from "./Fact.tsx";
import {Matrix} from "./Matrix.tsx";
import {Spoken} from "./Spoken.tsx";

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
        <p className={classes[note.tone]}>
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
      return (
        <Disclosure summary={note.summary}>
          <Notes notes={note.notes} />
        </Disclosure>
      );
    case "table":
      return <DataTable {...note.table} />;
    case "matrix":
      return <Matrix {...note.matrix} />;
    case "control":
      return controls(note.control);
    case "fact":
      return <Fact {...note} />;
  }
}

const classes: Record<Tone, string | undefined> = {
  note: "panel-note",
  plain: undefined,
  caveat: "caveat",
  known: "known",
};

/** Words as a list; nothing where there are none. */
export function WordList({items, className}: {items: readonly Words[]; className?: string}) {
  if (items.length === 0) return null;
  const keyed = items.map((words, index) => ({key: `${index} ${plain(words)}`, words}));
  return (
    <ul {...(className && {className})}>
      {keyed.map(({key, words}) => (
        <li key={key}>
          <Spoken words={words} />
        </li>
      ))}
    </ul>
  );
}
