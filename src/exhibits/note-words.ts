import type {Language} from "../domain/view.ts";
import {formatDate} from "../text/format.ts";
import {noteText} from "../text/notes.ts";
import {named, plain, say, type Words} from "./words.ts";

type Kind = keyof (typeof noteText)["zh"]["inline"];

// The records a note names: figures, targets, policies, items by their letter, else a document by its day or year.
const cited =
  /(?<![\w./-])(?:(?:SX|HN|ZJ|SD|NAT|sx|hn|zj|sd|nat|add)-([OTPIotpi])-?\d+(?![\w-])|[a-z]{2,4}-[a-z][a-z0-9-]*\d{4,8}[a-z]?(?![\w-]))/g;

const kinds: Record<string, Kind> = {o: "figure", t: "target", p: "policy", i: "item"};

/** A note of the data in readers' words: each record it names by its id is a link to that record. */
export function noteWords(note: string | null, language: Language): Words {
  if (!note) return [];
  const text = noteText[language];
  const words: Words[] = [];
  let end = 0;
  let isAside = false;
  for (const found of note.matchAll(cited)) {
    const [id, letter] = found;
    const kind = letter ? kinds[letter.toLowerCase()]! : "source";
    const before = note.slice(end, found.index);
    isAside = /[（(]$/.test(before) || (isAside && text.also.test(before));
    const isFirst = /(?:^|[.!?] )$/.test(note.slice(0, found.index));
    const name = isAside ? text.aside[kind] : text.inline[kind];
    words.push(say(dated(before, language)), named(evidenceOf(id, kind), isFirst ? text.first(name) : name));
    end = found.index + id.length;
  }
  return [...words.flat(), ...say(dated(note.slice(end), language))];
}

/** The same where nothing can be opened: brackets that only name records are left out. */
export function plainNote(note: string | null, language: Language): string {
  if (!note) return "";
  const id = cited.source;
  const {separators} = noteText[language];
  const bare = note
    .replaceAll(new RegExp(` ?[（(]${id}(?:${separators}${id})*[）)]`, "g"), "")
    .replaceAll(new RegExp(`(?<=[（(])${id}(?:[，：]|[,:] )`, "g"), "");
  return plain(noteWords(bare, language));
}

// Days are noted as the data have them, and said as people say them.
function dated(text: string, language: Language): string {
  return text.replaceAll(/(?<![\w.-])(?:19|20)\d\d-[01]\d(?:-[0-3]\d)?(?![\w-])/g, (day) =>
    formatDate(day, language),
  );
}

function evidenceOf(id: string, kind: Kind): string {
  return kind === "figure" ? id : `${kind}:${id}`;
}
