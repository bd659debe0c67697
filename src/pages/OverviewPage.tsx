import {overviewExhibits} from "../exhibits/overview/list.ts";
import {Exhibits} from "../ui/Exhibits.tsx";

/** What is known of each province, a row each, and what may be compared. */
export function OverviewPage() {
  return <Exhibits list={overviewExhibits} />;
}
