import {dateInterval} from "../domain/date.ts";
import {publicationDays} from "../queries/publication-days.ts";
import {useRows} from "./engine.ts";
import {remember} from "./remember.ts";
import {useReader} from "./view.ts";

/** The day the record was searched to (检索截至): the newest source published on or before the evaluation day. */
export function useSearchedTo(): string {
  const {day} = useReader();
  return newestBy(useRows(publicationDays), day);
}

const newestBy = remember((rows: readonly {published_on: string}[], day: string): string => {
  const days = rows.map((row) => dateInterval(row.published_on).to).filter((published) => published <= day);
  return days.toSorted().at(-1) ?? day;
});
