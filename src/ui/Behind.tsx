import {startTransition, useEffect, useState, type ReactNode} from "react";

/** The page behind a record that its address asks for: drawn when the record has been painted. */
export function Behind({record, children}: {record: boolean; children: ReactNode}) {
  // Nothing is painted while nobody looks.
  const [isDue, setDue] = useState(() => !record || document.hidden);

  useEffect(() => {
    if (isDue) return;
    const draw = () => startTransition(() => setDue(true));
    // The second frame begins when the first has been handed over for painting.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setTimeout(draw));
    });
    return () => cancelAnimationFrame(frame);
  }, [isDue]);

  return isDue ? children : <div hidden data-later="" />;
}
