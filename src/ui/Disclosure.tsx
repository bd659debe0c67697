import {useState, type ReactNode} from "react";

/** A part the reader opens on demand; what is inside is only built once it has been opened. */
export function Disclosure({summary, children}: {summary: string; children: ReactNode}) {
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={(event) => setOpened((before) => before || event.currentTarget.open)}>
      <summary>{summary}</summary>
      {opened && children}
    </details>
  );
}
