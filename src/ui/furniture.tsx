import {Suspense, type ComponentProps} from "react";
import type {Page} from "../domain/view.ts";
import {oddClock} from "../reader/reader.ts";
import {useSignal} from "../reader/signal.ts";
import {useReader} from "../reader/use-reader.ts";
import {unreadOf} from "../reader/view.ts";
import {AtLeisure} from "./AtLeisure.tsx";
import {ErrorBoundary} from "./ErrorBoundary.tsx";
import {part} from "./part.tsx";

const Rail = part(() => import("./Rail.tsx").then((one) => one.Rail)).Component;
const Since = part(() => import("./Since.tsx").then((one) => one.Since)).Component;
const AddressNote = part(() => import("./AddressNote.tsx").then((one) => one.AddressNote)).Component;
const ClockNote = part(() => import("./ClockNote.tsx").then((one) => one.ClockNote)).Component;

const Foot = part(() => import("./FootNotes.tsx").then((one) => one.FootNotes)).Component;
const Prompt = part(() => import("./UpdatePrompt.tsx").then((one) => one.UpdatePrompt)).Component;

/** Offers a newer version once there is one. */
export function UpdateLine(props: ComponentProps<typeof Prompt>) {
  const {kind} = useSignal(props.offline);
  if (kind !== "update" && kind !== "stale") return null;
  return (
    <ErrorBoundary quiet>
      <Suspense>
        <Prompt {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** How the engine came, and where the page stands offline. */
export function FootLines(props: ComponentProps<typeof Foot>) {
  return (
    <AtLeisure>
      <Foot {...props} />
    </AtLeisure>
  );
}

/** What of the address nothing could be made of, in a line; whether there is an exhibit of a name is known later. */
export function AddressLine() {
  const {view} = useReader();
  const {page, parameters} = unreadOf(globalThis.location?.hash ?? "");
  if (!page && parameters.length === 0 && !view.exhibit) return null;
  return (
    <ErrorBoundary quiet>
      <Suspense>
        <AddressNote unread={{page, parameters}} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** What is odd about the clock of this computer, in a line. */
export function ClockLine() {
  const {view} = useReader();
  const clock = oddClock();
  if (view.on || !clock) return null;
  return (
    <ErrorBoundary quiet>
      <Suspense>
        <ClockNote clock={clock} />
      </Suspense>
    </ErrorBoundary>
  );
}

/** The contents of the page, which come after it. */
export function PageContents({page}: {page: Page}) {
  return (
    <div className="contents-rail" data-page={page}>
      <AtLeisure>
        <Rail key={page} />
      </AtLeisure>
    </div>
  );
}

/** What has changed since the evaluation day, where that is another than today. */
export function SinceLine() {
  return (
    <p className="since" role="status">
      <AtLeisure>
        <Since />
      </AtLeisure>
    </p>
  );
}
