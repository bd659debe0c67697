import {createContext, use, useDeferredValue, type ReactNode} from "react";

/** Whether everything is drawn in one pass: in the build. */
export const OnePassContext = createContext(false);

/** What lies further down a page: drawn in a pass of its own, which gives way to the reader, so that the top shows first. */
export function Later({children}: {children: ReactNode}) {
  const onePass = use(OnePassContext);
  const shown = useDeferredValue(true, onePass);
  return shown ? children : <div hidden data-later="" />;
}
