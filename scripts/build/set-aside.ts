/**
 * The first view with what its first frame can do without set aside in `noscript`: a browser that runs scripts passes
 * over such text without building it, and `completeView` puts it in place; one that runs none reads it where it
 * stands. Set aside are the controls, which are slow to build and of no use yet, the narrow form of the first chart, and
 * all that follows that chart.
 */
export function setAside(markup: string, document: Document): string {
  const view = document.createElement("div");
  view.innerHTML = markup;
  const figure = view.querySelector(".exhibit .figure");
  const [narrow] = figure?.getElementsByClassName("narrow") ?? [];
  // Data without any target have no chart there.
  if (!figure || !narrow) return markup;
  wrap([narrow], "narrow", document);
  for (const controls of view.querySelectorAll(".looks, .settings"))
    wrap([...controls.children], "settings", document);
  for (let part: Element = figure; part !== view; part = part.parentElement!) {
    // In parts, so that none takes long to lay out.
    const [next, ...others] = elementsAfter(part);
    for (const group of [next ? [next] : [], others]) if (group.length > 0) wrap(group, "rest", document);
  }
  return view.innerHTML;
}

function elementsAfter(element: Element): Element[] {
  return [...element.parentElement!.children].slice(
    [...element.parentElement!.children].indexOf(element) + 1,
  );
}

function wrap(elements: readonly Element[], name: string, document: Document) {
  const aside = document.createElement("noscript");
  aside.dataset["aside"] = name;
  elements[0]!.before(aside);
  aside.append(...elements);
}
