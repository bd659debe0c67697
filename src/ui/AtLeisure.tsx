import {startTransition, Suspense, useEffect, useState, type ReactNode} from "react";
import {ErrorBoundary} from "./ErrorBoundary.tsx";

/** What may come after the page: drawn once the page is there. `room` keeps its place, and stays if it never comes. */
export function AtLeisure({room = null, children}: {room?: ReactNode; children: ReactNode}) {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const waiting = setTimeout(() => startTransition(() => setDue(true)), 200);
    return () => clearTimeout(waiting);
  }, []);
  if (!isDue) return room;
  return (
    <ErrorBoundary quiet>
      <Suspense fallback={room}>{children}</Suspense>
    </ErrorBoundary>
  );
}
