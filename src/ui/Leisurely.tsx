import {Suspense, useEffect, useState, type ReactNode} from "react";
import {ErrorBoundary} from "./ErrorBoundary.tsx";

/** What nobody waits for: it comes when the page is drawn, and a failure of it is not told. */
export function Leisurely({children}: {children: ReactNode}) {
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), 250);
    return () => clearTimeout(timer);
  }, []);
  return (
    isDue && (
      <ErrorBoundary quiet>
        <Suspense>{children}</Suspense>
      </ErrorBoundary>
    )
  );
}
