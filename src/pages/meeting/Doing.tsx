import type {ReactNode} from "react";

interface Done {
  can: boolean;
  act: () => void;
  /** What it is called, where its face is a sign. */
  name?: string;
  className?: string;
  children: ReactNode;
}

/** A button that stays where the focus is while it has nothing to do. */
export function Doing({can, act, name, className, children}: Done) {
  return (
    <button
      type="button"
      className={className}
      aria-label={name}
      aria-disabled={!can}
      onClick={() => can && act()}
    >
      {children}
    </button>
  );
}
