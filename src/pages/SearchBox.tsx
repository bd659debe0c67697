import {Suspense, useCallback, useEffect, useState} from "react";
import {useReader} from "../reader/use-reader.ts";
import {shell} from "../text/shell.ts";
import {ErrorBoundary} from "../ui/ErrorBoundary.tsx";
import {search} from "./load.tsx";

/** The button that opens the search, as Ctrl+K, ⌘K and / do; the search itself comes when it is wanted and then stays. */
export function SearchBox() {
  const [isOpen, setOpen] = useState<boolean | null>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!asksToSearch(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
  const close = useCallback(() => setOpen(false), []);
  return (
    <>
      <button
        type="button"
        className="search-button"
        aria-keyshortcuts="Control+K"
        onPointerEnter={search.prefetch}
        onClick={() => setOpen(true)}
      >
        {shell[useReader().language].search}
      </button>
      {isOpen !== null && (
        <ErrorBoundary>
          <Suspense>
            <search.Component isOpen={isOpen} close={close} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}

function asksToSearch({key, ctrlKey, metaKey, altKey, target}: KeyboardEvent): boolean {
  if (ctrlKey || metaKey) return !altKey && key.toLowerCase() === "k";
  return key === "/" && !altKey && !(target as Element).closest("input, select, textarea");
}
