import {defaultView, formatView, parseView, type View} from "./view.ts";

/** A change of the view, or what it is, given the view that the address holds when it is made. */
export type Change = Partial<View> | ((now: View) => Partial<View>);

/** The links drawn of one view, which know what each of them changes. */
export interface Links {
  href: (change: Partial<View>) => string;
  /** Where a link leads when it is followed: the address may have moved on since it was drawn. */
  followed: (href: string, hash: string) => string;
}

/** The address with some of what it holds changed. */
export function changed(hash: string, change: Change): string {
  const now = parseView(hash);
  return formatView({...now, ...(typeof change === "function" ? change(now) : change)});
}

export function linksOf(view: View): Links {
  const changes = new Map<string, Partial<View>>();
  return {
    href(change) {
      const href = formatView({...view, ...change});
      changes.set(href, {...changes.get(href), ...change});
      return href;
    },
    followed: (href, hash) => changed(hash, changes.get(href) ?? difference(view, parseView(href))),
  };
}

// Equal values have equal addresses. What opens a record is for that, though the page may not yet know that it was closed.
function difference(from: View, to: View): Partial<View> {
  const differs = ([name, value]: [string, unknown]) =>
    formatView({...defaultView, [name]: value}) !==
    formatView({...defaultView, [name]: from[name as keyof View]});
  const {evidence} = to;
  return {...Object.fromEntries(Object.entries(to).filter(differs)), ...(evidence && {evidence})};
}

/** Lets every link of the page lead on from where the address is; returns how to stop. */
export function keepLinksCurrent({followed}: Links): () => void {
  const follow = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const name = ["href", "xlink:href"].find((attribute) => link?.getAttribute(attribute)?.startsWith("#/"));
    const drawn = link && name ? link.getAttribute(name) : null;
    if (!link || !name || drawn === null) return;
    const current = followed(drawn, location.hash);
    if (current === drawn) return;
    link.setAttribute(name, current);
    // The browser follows it when all who listen have been told; what is drawn next knows nothing of this.
    setTimeout(() => {
      if (link.getAttribute(name) === current) link.setAttribute(name, drawn);
    });
  };
  // The second is told of other buttons than the first.
  const kinds = ["click", "auxclick"];
  for (const kind of kinds) addEventListener(kind, follow, true);
  return () => kinds.forEach((kind) => removeEventListener(kind, follow, true));
}
