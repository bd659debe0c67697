import {onPaper} from "../charts/ChartView.tsx";

/** How much larger than on the screen, and how high A4 on its side is between the margins of a brief, in pixels. */
const [least, most, step] = [0.8, 1.2, 0.025];
const sheet = 720;

/** Prints what stands alone on a sheet as large as the sheet holds; returns how to leave it again. */
export function fillSheet(selector: string): () => void {
  const root = document.documentElement;
  let isFilling = false;
  const fill = () => {
    const told = document.querySelector<HTMLElement>(selector);
    if (isFilling || !told || root.dataset["printing"] === undefined) return;
    isFilling = true;
    for (let size = most; size > least - step / 2; size -= step) {
      root.style.setProperty("--sheet-size", size.toFixed(2));
      // Its charts are drawn for the width that is left.
      dispatchEvent(new Event(onPaper));
      if (heightOf(told) <= sheet) break;
    }
    isFilling = false;
  };
  addEventListener(onPaper, fill);
  return () => {
    removeEventListener(onPaper, fill);
    root.style.removeProperty("--sheet-size");
  };
}

// From its title to the explanation of signs at the end of the page, and what stands above both on paper.
function heightOf(told: HTMLElement): number {
  const last = document.querySelector(".signs") ?? told;
  const own = last.getBoundingClientRect().bottom - told.getBoundingClientRect().top;
  const above = document.querySelector<HTMLElement>(".since");
  return above ? own + above.offsetHeight + parseFloat(getComputedStyle(above).marginBottom) : own;
}
