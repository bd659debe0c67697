import {useEffect, useLayoutEffect, useRef, type ReactNode} from "react";
import {useReader} from "../reader/use-reader.ts";
import {shell} from "../text/shell.ts";

/**
 * The dialog that the record of a number opens in, whichever record it shows. However it goes away, the focus returns to the
 * number that opened it.
 */
export function RecordDialog({id, children}: {id: string; children: ReactNode}) {
  const {language, go} = useReader();
  const dialog = useRef<HTMLDialogElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const shown = useRef(id);
  const text = shell[language].record;

  useLayoutEffect(() => {
    const opened = dialog.current!;
    opened.showModal();
    // Closing gives the focus back, which is lost with a dialog that is only taken away.
    return () => opened.close();
  }, []);
  // A link of one record opened another, and went away with the first.
  useEffect(() => {
    if (shown.current === id) return;
    shown.current = id;
    dialog.current!.scrollTop = 0;
    button.current!.focus();
  }, [id]);

  return (
    <dialog
      ref={dialog}
      className="evidence"
      aria-label={text.title}
      onClose={(event) => event.currentTarget.open || go({evidence: null})}
      closedby="any"
    >
      <div className="evidence-body">
        <header>
          <h2>{text.title}</h2>
          <button ref={button} type="button" onClick={() => dialog.current?.close()}>
            {text.close}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
