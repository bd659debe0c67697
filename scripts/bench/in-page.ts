// These run in the page, where only their own text arrives: they may use nothing outside themselves.

/** When something was first seen in the document, by the clock of the machine, and when painted, since navigation. */
export interface Shown {
  seenAt: number;
  painted: number;
}

interface RouteTimes {
  ready: number;
  drawn: number;
}

export interface Watching {
  shown: Promise<Shown>;
  takenOver: Promise<number>;
  /** The longest task of the main thread since last asked, in milliseconds; 50 if none was longer. */
  longestTask: () => number;
}

/** From before the first byte: looks in every frame for a visible match of the selector. */
export function watch(selector: string) {
  const watching = globalThis as unknown as Watching;
  watching.shown = new Promise((resolve) => {
    const look = () => {
      const found = [...document.querySelectorAll(selector)].some(
        (one) => one.getClientRects().length > 0 && one.checkVisibility({visibilityProperty: true}),
      );
      if (!found) return void requestAnimationFrame(look);
      const seenAt = Date.now();
      requestAnimationFrame(() => resolve({seenAt, painted: performance.now()}));
    };
    requestAnimationFrame(look);
  });
  let longest = 50;
  const note = (tasks: PerformanceEntryList) => {
    longest = Math.max(longest, ...tasks.map(({duration}) => duration));
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({type: "longtask", buffered: true});
  watching.longestTask = () => {
    note(observer.takeRecords());
    const found = longest;
    longest = 50;
    return found;
  };
  watching.takenOver = new Promise((resolve) => {
    const look = () => {
      const ready = !document.getElementById("first") && document.querySelector("[data-page-ready]");
      if (ready) resolve(Date.now());
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/**
 * Goes to a page of the loaded app. `ready`: from the change of the address until the frame with that page is painted;
 * `drawn`: until the frame with all its charts is.
 */
export function changeRoute({page, title}: {page: string; title: string}): Promise<RouteTimes> {
  const start = performance.now();
  let ready = 0;
  const isReady = () =>
    document.querySelector<HTMLElement>("[data-page-ready]")?.dataset["pageReady"] === page &&
    document.querySelector("h1")?.textContent?.trim() === title;
  const isDrawn = () =>
    !document.querySelector("[data-later]") &&
    [...document.querySelectorAll(".figure[data-drawing]")].every((chart) => chart.clientWidth === 0);
  return new Promise((resolve) => {
    const look = () => {
      const [pageIsReady, chartsAreDrawn] = [isReady(), isDrawn()];
      // What a frame's callback sees is painted in that frame; the next task comes after it.
      setTimeout(() => {
        const now = performance.now() - start;
        if (pageIsReady) ready ||= now;
        if (pageIsReady && chartsAreDrawn) resolve({ready, drawn: now});
        else requestAnimationFrame(look);
      });
    };
    location.hash = `#/${page}`;
    requestAnimationFrame(look);
  });
}

/**
 * Clicks the first ten links one after the other and closes the record each opens. For each: from the click until the
 * frame with its record is painted.
 */
export async function openRecords({links, record}: {links: string; record: string}): Promise<number[]> {
  const times: number[] = [];
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const found = [...document.querySelectorAll<HTMLElement>(links)].slice(0, 10);
  for (const link of found) {
    const start = performance.now();
    link.click();
    while (!document.querySelector(`dialog[open] ${record}`)) await frame();
    await frame();
    times.push(performance.now() - start);
    document.querySelector("dialog")!.close();
    while (document.querySelector("dialog")) await frame();
  }
  return times;
}
