import type {Exhibit} from "../exhibits/exhibit.ts";
import {ExhibitView} from "./Exhibit.tsx";
import {Later} from "./Later.tsx";
import {useNarrow} from "./narrow.ts";

// A page of more than this is too long for a phone: there the last ones show their findings, and open on demand.
const unfolded = 4;
const shownFirst = 3;

/** The exhibits of a page. The first shows at once, what lies further down in a pass of its own. */
export function Exhibits({list}: {list: readonly Exhibit[]}) {
  const [first, ...rest] = list;
  const isNarrow = useNarrow() && list.length > unfolded;
  return (
    <>
      {first && <ExhibitView exhibit={first} />}
      <Later>
        {rest.map((exhibit, index) => (
          <ExhibitView key={exhibit.id} exhibit={exhibit} folded={isNarrow && index + 1 >= shownFirst} />
        ))}
      </Later>
    </>
  );
}
