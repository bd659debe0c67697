import type {Subject} from "../domain/comparability.ts";
import {isKnown, isSound, type Figure} from "../domain/figure.ts";
import {newestOf} from "../domain/newest.ts";
import type {Answers} from "../engine/answers.ts";
import {headlineSubjects} from "../queries/headline-subjects.ts";
import {itemList, type ItemRow} from "../queries/item-list.ts";
import {programmes, type Programme} from "../queries/programmes.ts";
import type {Reader} from "../reader/reader.ts";
import {remember} from "./remember.ts";

/** How much of a programme the registry of named items holds; `total` is what it is part of, where that is known. */
export interface Coverage {
  programme: string;
  named: number;
  total: Figure | null;
}

/** What `coverage` asks. */
export const coverageQueries = [itemList, headlineSubjects, programmes] as const;

/** The headline programmes of which anything is named, in their order. */
export function coverage(answers: Answers, {day}: Pick<Reader, "day">): readonly Coverage[] {
  const named = namedItems(answers.rows(itemList), day);
  return covered(named, answers.rows(headlineSubjects), answers.rows(programmes), day);
}

/** The items a reader on the evaluation day could have known, each once. */
export const namedItems = remember((items: readonly ItemRow[], day: string): readonly ItemRow[] =>
  items.filter(
    (item) => item.same_as === null && isKnown({set_on: null, published_on: item.published_on}, day),
  ),
);

// What the registry names: counts of anything else have no part in common with it.
const nameable = new Set(["product_or_service", "product", "service", "brand"]);

const covered = remember(
  (
    items: readonly ItemRow[],
    totals: readonly Subject[],
    all: readonly Programme[],
    day: string,
  ): readonly Coverage[] =>
    all.flatMap(({programme}) => {
      const named = items.filter((item) => item.programme === programme);
      if (named.length === 0) return [];
      const counted = totals.filter(
        (total) =>
          total.programme === programme &&
          nameable.has(total.counts) &&
          isKnown(total, day) &&
          isSound(total),
      );
      return [{programme, named: named.length, total: wholeOf(named, newestOf(counted))}];
    }),
);

/** The total, unless some of what is named came after it. */
function wholeOf(named: readonly ItemRow[], total: Figure | null): Figure | null {
  if (!total || total.value < named.length) return null;
  const last = named.map(({year}) => year?.slice(-4) ?? "").toSorted();
  return last.at(-1)! <= total.as_of.slice(0, 4) ? total : null;
}
