import {entries} from "./dataset.ts";
import type {Table} from "./parse.ts";
import type {NationalListRecord} from "./records.ts";

/** The codes of the lists that provinces are compared by, in display order, of the table `national_lists`. */
export function nationalLists(lists: Table | undefined): string[] {
  return entries<NationalListRecord>(lists)
    .map(({record}) => record)
    .toSorted((a, b) => a.position - b.position || a.list.localeCompare(b.list))
    .map(({list}) => list);
}
