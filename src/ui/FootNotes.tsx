import type {Delivery} from "../domain/delivery.ts";
import type {Offline} from "../domain/offline.ts";
import type {OfflineControls} from "../offline/controls.ts";
import type {Signal} from "../reader/signal.ts";
import {DeliveryNote} from "./DeliveryNote.tsx";
import {OfflineNote} from "./OfflineNote.tsx";

/** How the engine came, and where the page stands offline. */
export function FootNotes(state: {
  delivery: Signal<Delivery | null>;
  offline: Signal<Offline>;
  controls: OfflineControls;
}) {
  return (
    <>
      <DeliveryNote {...state} />
      <OfflineNote {...state} />
    </>
  );
}
