import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
} from "react";
import {useReader} from "../reader/use-reader.ts";
import {parseView} from "../reader/view.ts";
import {leaveRecord} from "../reader/visits.ts";
import {shell} from "../text/shell.ts";
import {ignoreSecondClick} from "./second-click.ts";

/**
 * The dialog that the record of a number opens in, whichever record it shows: open while the address names one. However it goes
 * away, the focus returns to the number that opened it.
 */
export function RecordDialog({id, children}: {id: string; children: ReactNode}) {
  const {language} = useReader();
  const dialog = useRef<HTMLDialogElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const shown = useRef(id);
  const [beside] = useState(clicksBeside);
  const text = shell[language].record;

  useLayoutEffect(() => {
    const opened = dialog.current!;
    opened.showModal();
    ignoreSecondClick();
    // Closing gives the focus back, which is lost with a dialog that is only taken away.
    return () => opened.close();
  }, []);
  useEffect(() => keepWithAddress(dialog.current!), []);
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
      // Told before the dialog closes, and by the other only after what the reader does next.
      onCancel={leave}
      onClose={(event) => event.currentTarget.open || leave()}
      {...beside}
    >
      <div className="evidence-body">
        <header>
          <h2>{text.title}</h2>
          <button ref={button} type="button" onClick={() => close(dialog.current!)}>
            {text.close}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}

const isAsked = () => parseView(location.hash).evidence !== null;

function leave() {
  ignoreSecondClick();
  leaveRecord();
}

function close(dialog: HTMLDialogElement) {
  dialog.close();
  leave();
}

/** The page follows the address when it comes to it; the dialog at once, and again if the reader has come back meanwhile. */
function keepWithAddress(dialog: HTMLDialogElement): () => void {
  const follow = () => {
    if (isAsked() === dialog.open) return;
    if (dialog.open) dialog.close();
    else dialog.showModal();
  };
  follow();
  addEventListener("hashchange", follow);
  return () => removeEventListener("hashchange", follow);
}

/** Closes the dialog by a click that begins and ends beside it: a text may be marked from inside it to outside. */
function clicksBeside() {
  let pressed: EventTarget | null = null;
  return {
    onPointerDown: ({target}: PointerEvent<HTMLDialogElement>) => {
      pressed = target;
    },
    onClick: ({target, currentTarget}: MouseEvent<HTMLDialogElement>) => {
      if (target === currentTarget && pressed === currentTarget) close(currentTarget);
    },
  };
}
