import {
  createContext,
  startTransition,
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
} from "react";
import type {Language} from "../domain/view.ts";
import {followInPlace, goTo} from "./address.ts";
import {changed, keepLinksCurrent, linksOf, type Change, type Links} from "./links.ts";
import {readerAt, type Reader} from "./reader.ts";
import {formatView, parseView, type View} from "./view.ts";

/** The reader's state, and the links that change it. */
export interface Address {
  view: View;
  /** What bears on what is said: the same object until that changes. */
  reader: Reader;
  language: Language;
  /** The evaluation day that judgements use. */
  day: string;
  /** The address of this view with some of it changed; who follows it later changes only that. */
  href: Links["href"];
  /** The address that opens the evidence of a record. */
  evidence: (id: string) => string;
  /** Changes what the address holds now, of which the page may not yet tell; `replace` leaves nothing to go back to. */
  go: (change: Change, replace?: "replace") => void;
}

export const ReaderContext = createContext<Address | null>(null);

export function useReader(): Address {
  const address = use(ReaderContext);
  if (!address) throw new Error("useReader needs a ReaderContext above it; see src/App.tsx.");
  return address;
}

/** Reads the view from the address and follows it; changing the address is the only way to change the view. */
export function useAddress(): Address {
  // The build draws the default view, where there is no address.
  const [hash, setHash] = useState(() => globalThis.location?.hash ?? "");
  useEffect(() => {
    const follow = () => startTransition(() => setHash(location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  // Opening evidence must not change the links, or every chart would be drawn anew and lose the reader's focus.
  const page = formatView({...parseView(hash), evidence: null});
  const evidence = useMemo(() => evidenceLinks(parseView(page)), [page]);
  const reader = readerAt(hash);
  // Set within the caller's own transition: the event that follows comes too late to belong to it.
  const go = useCallback((change: Change, replace?: "replace") => {
    goTo(changed(location.hash, change), replace);
    startTransition(() => setHash(location.hash));
  }, []);
  const links = useMemo(() => linksOf(parseView(hash)), [hash]);
  useLayoutEffect(() => keepLinksCurrent(links), [links]);
  useEffect(followInPlace, []);
  return useMemo(
    () => addressOf(parseView(hash), {reader, evidence, href: links.href, go}),
    [hash, reader, evidence, links, go],
  );
}

/** The links of a view that open evidence. */
export function evidenceLinks(view: View): Address["evidence"] {
  return (id) => formatView({...view, evidence: id});
}

/** What there is to know of a view, given what it shares with the views before it. */
export function addressOf(view: View, shared: Pick<Address, "reader" | "evidence" | "href" | "go">): Address {
  const {language, day} = shared.reader;
  return {view, language, day, ...shared};
}
