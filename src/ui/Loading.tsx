import type {Startup} from "../domain/startup.ts";
import {useSignal, type Signal} from "../reader/signal.ts";
import {useReader} from "../reader/use-reader.ts";
import {megabytes} from "../text/format.ts";
import {shell} from "../text/shell.ts";

/** Which step of starting up is under way and how many bytes have come. */
export function Loading({progress}: {progress: Signal<Startup>}) {
  const {language} = useReader();
  const text = shell[language];
  const {step, loaded, total} = useSignal(progress);
  return (
    <div className="loading" role="status">
      <p>
        {text.loading[step]}
        {loaded ? ` · ${text.megabytes(megabytes(loaded))}` : ""}
      </p>
      <progress
        aria-label={text.loading[step]}
        max={total ?? 1}
        {...(total && loaded ? {value: loaded} : {})}
      />
    </div>
  );
}
