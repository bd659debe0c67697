import type {Delivery} from "../domain/delivery.ts";
import {useSignal, type Signal} from "../reader/signal.ts";
import {useReader} from "../reader/use-reader.ts";
import {megabytes} from "../text/format.ts";
import {offlineText} from "../text/offline.ts";

/** That queries run on this machine, and how much was read for it; nothing until it was. */
export function DeliveryNote({delivery}: {delivery: Signal<Delivery | null>}) {
  const {language} = useReader();
  const came = useSignal(delivery);
  if (!came) return null;
  const words = offlineText[language].delivered[came.way];
  return <p data-delivery={came.way}>{words(megabytes(came.sent))}</p>;
}
