import {
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import {useReader} from "../../reader/use-reader.ts";
import {searchText} from "../../text/search.ts";
import {ErrorBoundary} from "../../ui/ErrorBoundary.tsx";
import {Found} from "./Found.tsx";
import {useOptions} from "./use-options.ts";

/** The dialog that searches everything. It stays in the page, closed, so that it need not gather again what may be found. */
export function SearchDialog({isOpen, close}: {isOpen: boolean; close: () => void}) {
  const text = searchText[useReader().language];
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    // Closing gives the focus back to where it was.
    if (isOpen) dialog.current!.showModal();
    else dialog.current!.close();
  }, [isOpen]);
  useEffect(() => {
    const shown = dialog.current!;
    const follow = (event: MouseEvent) => {
      if (followsLink(event)) close();
    };
    shown.addEventListener("click", follow);
    return () => shown.removeEventListener("click", follow);
  }, [close]);
  return (
    <dialog ref={dialog} className="search" aria-label={text.title} closedby="any" onClose={close}>
      <Search isOpen={isOpen} close={close} />
    </dialog>
  );
}

// A link that opens elsewhere leaves the search as it is.
function followsLink(event: MouseEvent): boolean {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  return isPlain && (event.target as Element).closest("a") !== null;
}

function Search({isOpen, close}: {isOpen: boolean; close: () => void}) {
  const text = searchText[useReader().language];
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  // What is typed shows at once; what it finds follows as soon as the page is free.
  const wanted = useDeferredValue(query);
  const options = useOptions(list, wanted !== query);
  useEffect(() => {
    if (isOpen) input.current!.select();
  }, [isOpen]);
  const ask = useCallback(
    (next: string) => {
      setQuery(next);
      options.reset();
    },
    [options],
  );
  return (
    <>
      <div className="search-head">
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={text.query}
          aria-autocomplete="list"
          aria-expanded={options.count > 0}
          aria-controls={options.count > 0 ? list : undefined}
          aria-activedescendant={options.count > 0 ? options.activeId : undefined}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={text.hint}
          value={query}
          onChange={(event) => ask(event.target.value)}
          onKeyDown={options.onKeyDown}
        />
        <button type="button" onClick={close}>
          {text.close}
        </button>
      </div>
      <ErrorBoundary>
        <Suspense fallback={<p role="status">{text.preparing}</p>}>
          <Found query={wanted} list={list} options={options} />
        </Suspense>
      </ErrorBoundary>
      <p className="search-keys" aria-hidden="true">
        {text.keys}
      </p>
    </>
  );
}
