import type {KeyboardEvent, ReactNode} from "react";
import {useReader} from "../../reader/use-reader.ts";
import {stageText} from "../../text/stage.ts";
import {useModal} from "../use-modal.ts";

interface Laid {
  name: string;
  className: string;
  /** The key that opened it closes it too. */
  keys: readonly string[];
  onKey?: (event: KeyboardEvent) => void;
  close: () => void;
  children: ReactNode;
}

/** What lies over a slide until it is closed. */
export function Sheet({name, className, keys, onKey, close, children}: Laid) {
  const {language} = useReader();
  const dialog = useModal();
  const press = (event: KeyboardEvent) => {
    if (!keys.includes(event.key.toLowerCase())) return onKey?.(event);
    // Else the slide below, which hears of it after this has gone, would open it again.
    event.preventDefault();
    close();
  };
  return (
    <dialog
      ref={dialog}
      className={`sheet ${className}`}
      aria-label={name}
      onClose={(event) => event.currentTarget.open || close()}
      onKeyDown={press}
    >
      <header>
        <h2>{name}</h2>
        <button type="button" onClick={close}>
          {stageText[language].close}
        </button>
      </header>
      {children}
    </dialog>
  );
}
