import type {Page} from "../domain/view.ts";
import {AtLeisure} from "./AtLeisure.tsx";
import {part} from "./part.tsx";

const Rail = part(() => import("./Rail.tsx").then((one) => one.Rail)).Component;
const Since = part(() => import("./Since.tsx").then((one) => one.Since)).Component;

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
