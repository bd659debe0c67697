// Translators of browsers put <font> where a text of ours was, or around it; this app has none of its own.
const mark = "FONT";

/** What a translator put in place of a text of ours. */
const standIns = new WeakMap<Node, Node>();

let isTranslated = false;

/**
 * Lets React find its texts again after a browser has translated the page: removed, moved or told anew, a text is no longer
 * where React left it, which would end the app or leave the old words standing. Does nothing until a translator acts.
 */
export function followTranslators(root: Node) {
  new MutationObserver((records) => records.forEach(note)).observe(root, {childList: true, subtree: true});
}

function note({target, addedNodes, removedNodes, previousSibling, nextSibling}: MutationRecord) {
  for (const node of removedNodes) {
    if (!(node instanceof Text) || node.parentNode === target) continue;
    const standIn = [...addedNodes, nextSibling, previousSibling].find((one) => one?.nodeName === mark);
    if (standIn) standIns.set(node, standIn);
  }
  if (!isTranslated && [...addedNodes].some(({nodeName}) => nodeName === mark)) findTexts();
}

/** What stands in a parent for a node of ours: itself, or what a translator put there. */
function placeOf(node: Node): Node {
  const standIn = standIns.get(node);
  let place = node.parentNode || !standIn ? node : standIn;
  while (place.parentNode?.nodeName === mark) place = place.parentNode;
  return place;
}

function findTexts() {
  isTranslated = true;
  const {removeChild, insertBefore, appendChild} = Node.prototype;
  const nodeValue = Object.getOwnPropertyDescriptor(Node.prototype, "nodeValue")!;
  Object.assign(Node.prototype, {
    removeChild(this: Node, child: Node) {
      const place = placeOf(child);
      if (place.parentNode === this) removeChild.call(this, place);
      return child;
    },
    insertBefore(this: Node, node: Node, before: Node | null) {
      const next = before && placeOf(before);
      insertBefore.call(this, placeOf(node), next?.parentNode === this ? next : null);
      return node;
    },
    appendChild(this: Node, node: Node) {
      appendChild.call(this, placeOf(node));
      return node;
    },
  });
  Object.defineProperty(Node.prototype, "nodeValue", {
    ...nodeValue,
    set(this: Node, words: string | null) {
      const place = placeOf(this);
      nodeValue.set!.call(this, words);
      // Our own words again, for the translator to translate.
      if (place !== this) place.parentNode?.replaceChild(this, place);
    },
  });
}
