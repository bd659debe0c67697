import {useLayoutEffect, useRef} from "react";

/** A dialog that is open over everything else for as long as it is drawn. */
export function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const opened = dialog.current!;
    opened.showModal();
    return () => opened.close();
  }, []);
  return dialog;
}
