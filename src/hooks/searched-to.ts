import {dateInterval} from "../domain/date.ts";
import {publicationDays} from "../queries/publication-days.ts";
import {useRows} from "./engine.ts";
import {useReader} from "./view.ts";

/** The day the record was searched to (检索截至): the newest source published on or before the evaluation day. */
export function useSearchedTo(): string {
  const {day} = useReader();
  const days = useRows(publicationDays).map((row) => dateInterval(row.published_on).to);
  return (
    days
      .filter((published) => published <= day)
      .toSorted()
      .at(-1) ?? day
  );
}
