import {Suspense} from "react";
import {useReader} from "../reader/use-reader.ts";
import {shell} from "../text/shell.ts";
import {ErrorBoundary} from "./ErrorBoundary.tsx";
import {part} from "./part.tsx";
import {useModal} from "./use-modal.ts";

const {Component: Wall} = part(() => import("./Wall.tsx").then((one) => one.Wall));

/** The screen over the page; however it goes away, the reader is back where they were. */
export function WallDialog() {
  const {language, go} = useReader();
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      className="wall"
      aria-label={shell[language].wall}
      onClose={(event) => event.currentTarget.open || go({wall: null})}
    >
      <ErrorBoundary>
        <Suspense>
          <Wall />
        </Suspense>
      </ErrorBoundary>
    </dialog>
  );
}
