import {awardsExhibits} from "../exhibits/awards/list.ts";
import {Exhibits} from "../ui/Exhibits.tsx";

/** How do quality awards compare, by level? */
export function AwardsPage() {
  return <Exhibits list={awardsExhibits} />;
}
