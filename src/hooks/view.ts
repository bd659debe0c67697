import {createContext, startTransition, use, useCallback, useEffect, useMemo, useState} from "react";
import {provinceCodes} from "virtual:provinces";
import {shanghaiToday} from "../domain/date.ts";
import {formatView, parseView, type Language, type View} from "../domain/view.ts";

/** The reader's state and the links that change it. */
export interface Reader {
  view: View;
  language: Language;
  /** The evaluation day that judgements use. */
  day: string;
  /** The address of this view with some of it changed. */
  href: (change: Partial<View>) => string;
  /** The address that opens the evidence of a record. */
  evidence: (id: string) => string;
  go: (change: Partial<View>) => void;
}

export const ReaderContext = createContext<Reader | null>(null);

export function useReader(): Reader {
  const reader = use(ReaderContext);
  if (!reader) throw new Error("useReader needs a ReaderContext above it; see src/App.tsx.");
  return reader;
}

/** Reads the view from the address and follows it; changing the address is the only way to change the view. */
export function useAddress(): Reader {
  // The build draws the default view, where there is no address.
  const [hash, setHash] = useState(() => globalThis.location?.hash ?? "");
  useEffect(() => {
    const follow = () => startTransition(() => setHash(location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  // Opening evidence must not change the links, or every chart would be drawn anew and lose the reader's focus.
  const page = formatView({...viewOf(hash), evidence: null});
  const evidence = useMemo(() => {
    const shown = viewOf(page);
    return (id: string) => formatView({...shown, evidence: id});
  }, [page]);
  // Set within the caller's own transition: the event that follows comes too late to belong to it.
  const move = useCallback((next: string) => {
    location.hash = next;
    startTransition(() => setHash(location.hash));
  }, []);
  return useMemo(() => readerOf(viewOf(hash), evidence, move), [hash, evidence, move]);
}

function viewOf(hash: string): View {
  return parseView(hash, provinceCodes);
}

function readerOf(view: View, evidence: Reader["evidence"], move: (hash: string) => void): Reader {
  const href = (change: Partial<View>) => formatView({...view, ...change});
  return {
    view,
    language: view.language,
    day: view.on ?? shanghaiToday(new Date()),
    href,
    evidence,
    go: (change) => move(href(change)),
  };
}
