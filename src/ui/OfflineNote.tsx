import type {Offline} from "../domain/offline.ts";
import {useSignal, type Signal} from "../reader/signal.ts";
import {useReader} from "../reader/use-reader.ts";
import type {OfflineControls} from "../offline/controls.ts";
import {megabytes} from "../text/format.ts";
import {offlineText} from "../text/offline.ts";

/** Whether the page can be used without a network, and how much is kept for it. */
export function OfflineNote({offline, controls}: {offline: Signal<Offline>; controls: OfflineControls}) {
  const {language} = useReader();
  const state = useSignal(offline);
  const text = offlineText[language];
  if (state.kind === "starting") return null;
  return (
    <p data-offline={state.kind}>
      {wording(state, language)}{" "}
      {state.kind === "downloading" && (
        <progress aria-label={wording(state, language)} value={state.loaded} max={state.total} />
      )}
      {resettable.has(state.kind) && (
        <button type="button" onClick={() => void controls.reset()}>
          {text.reset}
        </button>
      )}
    </p>
  );
}

const resettable: ReadonlySet<Offline["kind"]> = new Set(["ready", "incomplete", "unreadable", "full"]);

function wording(state: Exclude<Offline, {kind: "starting"}>, language: "zh" | "en"): string {
  const text = offlineText[language];
  if (state.kind === "downloading") return text.downloading(megabytes(state.loaded), megabytes(state.total));
  if (state.kind === "ready") return text.ready(megabytes(state.total));
  if (state.kind === "full") return text.full(megabytes(state.kept), megabytes(state.total));
  return text[state.kind];
}
