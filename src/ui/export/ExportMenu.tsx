import {Suspense, useEffect, useRef, useState} from "react";
import type {Exhibit} from "../../exhibits/exhibit.ts";
import {useReader} from "../../reader/use-reader.ts";
import {shell} from "../../text/shell.ts";
import {TakeButton} from "../meeting/TakeButton.tsx";
import {ErrorBoundary} from "../ErrorBoundary.tsx";
import {part} from "../part.tsx";

const Choices = part(() => import("./Choices.tsx").then((one) => one.Choices)).Component;

/** Opens what an exhibit, or without one the whole page, may be taken away as. Escape, or a click elsewhere, closes it. */
export function ExportMenu({exhibit, name}: {exhibit?: Exhibit; name?: string}) {
  const text = shell[useReader().language];
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => (isOpen ? closing(menu.current!, () => setOpen(false)) : undefined), [isOpen]);
  return (
    <details
      className="export"
      ref={menu}
      open={isOpen}
      onToggle={({currentTarget}) => setOpen(currentTarget.open)}
    >
      <summary aria-label={name ? text.exportOf(name) : text.exportPage}>{text.export}</summary>
      {isOpen && (
        <div className="export-panel">
          {name && <TakeButton name={name} />}
          <ErrorBoundary>
            <Suspense fallback={<p>{text.preparing}</p>}>
              <Choices exhibit={exhibit} />
            </Suspense>
          </ErrorBoundary>
        </div>
      )}
    </details>
  );
}

/** Calls back when the reader turns away, until told to stop. */
function closing(menu: HTMLDetailsElement, close: () => void): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    close();
    menu.querySelector("summary")?.focus();
  };
  const click = ({target}: MouseEvent) => {
    if (!menu.contains(target as Node)) close();
  };
  addEventListener("keydown", press);
  addEventListener("click", click);
  return () => {
    removeEventListener("keydown", press);
    removeEventListener("click", click);
  };
}
