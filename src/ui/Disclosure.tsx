import {useState, type ReactNode} from "react";

/** A part the reader opens on demand; what is inside is only built once it has been opened. */
export function Disclosure({
  summary,
  open = false,
  children,
}: {
  summary: ReactNode;
  /** Opens it when it turns true; the reader may close it again. */
  open?: boolean;
  children: ReactNode;
}) {
  const [shown, setShown] = useState(open);
  const [built, setBuilt] = useState(open);
  const [asked, setAsked] = useState(open);
  if (open !== asked) {
    setAsked(open);
    setShown(shown || open);
    setBuilt(built || open);
  }
  return (
    <details
      open={shown}
      onToggle={(event) => {
        setShown(event.currentTarget.open);
        setBuilt(built || event.currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {built && children}
    </details>
  );
}
