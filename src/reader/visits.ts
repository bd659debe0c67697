import {goTo} from "./address.ts";
import {changed} from "./links.ts";
import {parseView} from "./view.ts";

/** What the history of the browser keeps of an entry, so that a later visit tells itself from a first one. */
interface Visit {
  seen: true;
  /** How many entries lie between an open record and its page: each record opened from another is one more. */
  depth: number;
}

const visit = () => history.state as Partial<Visit> | null;
const isOpen = (hash: string) => parseView(hash).evidence !== null;
const withoutRecord = (hash: string) => changed(hash, {evidence: null});

/** How long the browser may take to go back, in milliseconds. */
const patience = 1000;

let isFirst = false;
let depthBefore = 0;
let isLeaving = false;

/** Whether the reader came by a link to where they are, and not by going back or forward. */
export const cameByLink = () => isFirst;

/** Tells that the address is about to become a new entry. */
export function expectVisit() {
  isFirst = true;
}

/** Notes each entry of the history as it is first visited; returns how to stop. */
export function noteVisits(): () => void {
  let before = location.hash;
  const note = ({oldURL, newURL}: HashChangeEvent) => {
    // Of several changes in a row only the last is still where the reader is; a preview does not say from where to where.
    if (newURL && newURL !== location.href) return;
    isFirst = !visit()?.seen;
    if (isFirst) mark(depthOf(oldURL ? new URL(oldURL).hash : before, location.hash));
    before = location.hash;
    depthBefore = visit()?.depth ?? 0;
  };
  if (!visit()?.seen) mark(0);
  depthBefore = visit()?.depth ?? 0;
  addEventListener("hashchange", note);
  return () => removeEventListener("hashchange", note);
}

function mark(depth: number) {
  const seen: Visit = {seen: true, depth};
  history.replaceState({...visit(), ...seen}, "");
}

/** A record that was opened on the page before it lies above that page. */
function depthOf(from: string, to: string): number {
  if (!isOpen(to) || withoutRecord(from) !== withoutRecord(to)) return 0;
  if (!isOpen(from)) return 1;
  return depthBefore > 0 ? depthBefore + 1 : 0;
}

/**
 * Leaves the open record: back to the entry it was opened on, so that Back never opens it again. Where none is known, such as
 * in an address that was passed on, the entry itself is changed.
 */
export function leaveRecord() {
  if (isLeaving || !isOpen(location.hash)) return;
  const page = withoutRecord(location.hash);
  const depth = visit()?.depth;
  if (!depth) return changeTo(page);
  const release = holdClicks();
  isLeaving = true;
  // A frame may not be let go back.
  const waiting = setTimeout(settle, patience);
  addEventListener("popstate", settle, {once: true});
  history.go(-depth);

  function settle() {
    isLeaving = false;
    clearTimeout(waiting);
    removeEventListener("popstate", settle);
    // What the address held besides may have changed while the record was open.
    if (withoutRecord(location.hash) !== page || isOpen(location.hash)) changeTo(page);
    release();
  }
}

function changeTo(page: string) {
  goTo(page, "replace");
  dispatchEvent(new HashChangeEvent("hashchange"));
}

/** Keeps a click until the browser has gone back: a link followed before that would be gone back from. */
function holdClicks(): () => void {
  let held: EventTarget | null = null;
  const hold = (event: MouseEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    held = event.target;
  };
  addEventListener("click", hold, true);
  return () => {
    removeEventListener("click", hold, true);
    held?.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}));
  };
}
