import {use, type ComponentType} from "react";
import {ScriptError} from "../domain/errors.ts";
import {settling} from "../domain/settled.ts";

/** Part of the app in a script of its own. */
interface Part<Props> {
  /** Waits for the script; once it is there, it draws at once. A failure reaches the nearest error boundary. */
  Component: ComponentType<Props>;
  load: () => Promise<ComponentType<Props>>;
  /** Fetches the script before it is wanted; resolves when that is done or has failed, which is then as if it never was. */
  prefetch: () => Promise<void>;
}

/** What did not come: how to let go of it, and how to ask for it again. */
interface Failure {
  letGo: () => void;
  load: () => Promise<unknown>;
}

const failures = new Set<Failure>();

/** Lets go of the scripts that did not come: whoever wants them next asks for them again. */
export function letFailedPartsGo() {
  for (const {letGo} of failures) letGo();
  failures.clear();
}

/** Asks again for the scripts that did not come, while what they failed stays as it is; resolves when all are there. */
export function recoverParts(): Promise<unknown> {
  const missing = [...failures];
  letFailedPartsGo();
  return Promise.all(missing.map(({load}) => load()));
}

/** What shows a failure keeps it until the reader tries again: asked for anew at each drawing, it would never be shown. */
export function part<Props extends object>(fetch: () => Promise<ComponentType<Props>>): Part<Props> {
  let loading: Promise<ComponentType<Props>> | null = null;
  const load = () => (loading ??= begin());
  function begin() {
    const coming = settling(fetch().catch(throwMissing));
    coming.catch(() =>
      failures.add({
        letGo: () => {
          if (loading === coming) loading = null;
        },
        load,
      }),
    );
    return coming;
  }
  return {
    load,
    prefetch: () => load().then(() => {}, letFailedPartsGo),
    Component: function Part(props: Props) {
      const Content = use(load());
      return <Content {...props} />;
    },
  };
}

// Browsers tell of a script that does not come by a TypeError; whatever else a script throws is its own fault.
function throwMissing(cause: unknown): never {
  throw cause instanceof TypeError ? new ScriptError(cause) : cause;
}
