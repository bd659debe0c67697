import type {Offline} from "../domain/offline.ts";
import {useSignal, type Signal} from "../reader/signal.ts";
import {useReader} from "../reader/use-reader.ts";
import type {OfflineControls} from "../offline/controls.ts";
import {offlineText} from "../text/offline.ts";
import {shell} from "../text/shell.ts";

/** Offers a newer version once it is here whole; nothing changes until the reader says so. */
export function UpdatePrompt({offline, controls}: {offline: Signal<Offline>; controls: OfflineControls}) {
  const {language} = useReader();
  const {kind} = useSignal(offline);
  const text = offlineText[language];
  if (kind !== "update" && kind !== "stale") return null;
  return (
    <section className="update" role="status">
      <p>{text[kind]}</p>
      <button type="button" onClick={kind === "update" ? controls.update : () => location.reload()}>
        {kind === "update" ? text.take : shell[language].reload}
      </button>
    </section>
  );
}
