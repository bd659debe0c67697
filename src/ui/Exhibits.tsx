import type {Exhibit} from "../exhibits/exhibit.ts";
import {ExhibitView} from "./Exhibit.tsx";
import {Later} from "./Later.tsx";

/** The exhibits of a page. The first shows at once, what lies further down in a pass of its own. */
export function Exhibits({list}: {list: readonly Exhibit[]}) {
  const [first, ...rest] = list;
  return (
    <>
      {first && <ExhibitView exhibit={first} />}
      <Later>
        {rest.map((exhibit) => (
          <ExhibitView key={exhibit.id} exhibit={exhibit} />
        ))}
      </Later>
    </>
  );
}
