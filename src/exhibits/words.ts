import type {Outcome} from "../domain/comparability.ts";
import type {View} from "../reader/view.ts";

/** A run of words; a number in it names the record it comes from. */
export interface Span {
  words: string;
  /** The record whose evidence these words open. */
  evidence?: string;
  /** What of the view a click changes, besides opening the evidence. */
  to?: Partial<View>;
  mark?: Mark;
  /** The date these words say, as the record writes it: a file keeps it as a date. */
  date?: string;
}

/**
 * How words stand out: `strong`, the state of a target, the outcome of a comparison, a line of its own in smaller type, a mark
 * before a statement, the name of a record in place of its number, or the number of a source note (`ref`). Nobody's figure:
 * how many lines a list has (`count`), the wording of a `rule`, and that there is nothing to show (`none`), which a
 * table says once below itself (`absent`).
 */
type Mark =
  | "strong"
  | "small"
  | "kind"
  | "name"
  | "ref"
  | "count"
  | "rule"
  | "none"
  | "absent"
  | `state:${string}`
  | `outcome:${Outcome}`;

export type Words = readonly Span[];

/** What may be put into a sentence; what is missing says nothing. */
type Slot = string | Words | null | undefined | false;

/** Words that open nothing. */
export function say(words: string, mark?: Mark): Words {
  return words === "" ? [] : [mark ? {words, mark} : {words}];
}

/** A number with the record it comes from. */
export function linked(evidence: string, words: string): Words {
  return [{words, evidence}];
}

/** A document, batch or happening by its name, opening its record. */
export function named(evidence: string, words: string): Words {
  return [{words, evidence, mark: "name"}];
}

/** A sentence with parts put into its {slots}; a slot the caller does not fill is a bug. */
export function phrase(template: string, slots: Record<string, Slot>): Words {
  return template.split(/\{(\w+)\}/).flatMap((part, index) => {
    if (index % 2 === 0) return say(part);
    if (!(part in slots)) throw new Error(`no value for {${part}} in: ${template}`);
    return wordsOf(slots[part]);
  });
}

/** A name before its number: a Chinese one needs no space, unless it is a day. */
export function beforeNumber(name: string): string {
  return /[\p{Script=Han}”）]$/u.test(name) && !name.endsWith("日") ? name : `${name} `;
}

/** Several pieces of words with a separator between them; pieces without words are left out. */
export function joined(pieces: readonly Slot[], separator: string): Words {
  const spoken = pieces.map(wordsOf).filter((words) => words.length > 0);
  return spoken.flatMap((words, index) => (index > 0 ? [...say(separator), ...words] : words));
}

/** The bare text. */
export function plain(words: Words): string {
  return words.map((span) => span.words).join("");
}

function wordsOf(slot: Slot): Words {
  if (!slot) return [];
  return typeof slot === "string" ? say(slot) : slot;
}
