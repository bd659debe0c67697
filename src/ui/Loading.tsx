import {useEffect, useState} from "react";
import type {Startup} from "../domain/startup.ts";
import {useSignal, type Signal} from "../reader/signal.ts";
import {useReader} from "../reader/use-reader.ts";
import {formatNumber, megabytes} from "../text/format.ts";
import {shell} from "../text/shell.ts";

/** What is on its way and how many bytes of it have come. */
export function Loading({progress}: {progress: Signal<Startup>}) {
  const {language} = useReader();
  const text = shell[language];
  const {step, loaded, total} = useSignal(progress);
  const received = useReceived();
  const bytes = loaded
    ? text.megabytes(megabytes(loaded))
    : received > 0 && text.kilobytes(formatNumber(received));
  return (
    <div className="loading" role="status">
      <p>
        {text.loading[step]}
        {bytes && ` · ${bytes}`}
      </p>
      <progress
        aria-label={text.loading[step]}
        max={total ?? 1}
        {...(total && loaded ? {value: loaded} : {})}
      />
    </div>
  );
}

/** How many kilobytes of files have come since the reader waits. */
function useReceived(): number {
  const [received, setReceived] = useState(0);
  useEffect(() => {
    const since = performance.now();
    const timer = setInterval(() => {
      const files = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
      const came = files.filter(({responseEnd}) => responseEnd > since);
      setReceived(Math.round(came.reduce((sum, {encodedBodySize}) => sum + encodedBodySize, 0) / 1000));
    }, 300);
    return () => clearInterval(timer);
  }, []);
  return received;
}
