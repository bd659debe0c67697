import {useState} from "react";
import {plainFinish, type Finish} from "../../exports/sheaf.ts";

let kept = plainFinish;

/** How the reader last wanted documents finished: it holds for all until the page is loaded anew. A mark without words is none. */
export function keptFinish(): Finish {
  return {...kept, watermark: kept.watermark?.trim() || null};
}

/** The same as it is being chosen, and how to choose. */
export function useFinish(): [Finish, (next: Finish) => void] {
  const [finish, show] = useState(kept);
  const choose = (next: Finish) => {
    kept = next;
    show(next);
  };
  return [finish, choose];
}
