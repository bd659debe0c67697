/** What the build drew, if it is the view the address asks for; otherwise it goes at once. */
export function firstView(app: HTMLElement): HTMLElement | null {
  const first = document.getElementById("first");
  if (!first || document.documentElement.dataset["otherView"] === undefined) return first;
  first.remove();
  app.removeAttribute("data-behind");
  return null;
}

/**
 * Waits until the page and its charts are drawn, then shows them in place of what the build drew, within one frame. Until
 * then the app stands behind it, invisible, at the same width.
 */
export async function takeOver(app: HTMLElement, first: HTMLElement | null): Promise<void> {
  await drawn(app);
  if (!first) return;
  const {activeElement} = document;
  const address = first.contains(activeElement) ? activeElement?.getAttribute("href") : null;
  first.remove();
  app.removeAttribute("data-behind");
  if (!address) return;
  const links = [...app.querySelectorAll<HTMLAnchorElement>("a[href]")];
  links.find((link) => link.getAttribute("href") === address)?.focus({preventScroll: true});
}

function drawn(app: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    // Not at every change: to know whether a chart has room the browser must lay out the page.
    const observer = new MutationObserver(() => (waiting ??= setTimeout(look, 16)));
    observer.observe(app, {childList: true, subtree: true, attributeFilter: ["data-drawing"]});
    function look() {
      waiting = undefined;
      if (!isDrawn(app)) return;
      observer.disconnect();
      resolve();
    }
    look();
  });
}

function isDrawn(app: HTMLElement): boolean {
  const charts = [...app.querySelectorAll(".figure[data-drawing]")];
  return (
    Boolean(app.querySelector("[data-page-ready], [role=alert]")) &&
    !app.querySelector("[data-later]") &&
    charts.every((chart) => !chart.clientWidth)
  );
}
