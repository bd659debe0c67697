import {unescaped} from "./packages.ts";

/** An element of XML as it was read. */
export class XmlElement {
  readonly tagName: string;
  readonly children: XmlElement[] = [];
  /** Elements and text in their order. */
  readonly content: (XmlElement | string)[] = [];
  readonly parent: XmlElement | null;
  readonly #attributes: string;
  #known: Map<string, string> | null = null;

  constructor(tagName: string, attributes: string, parent: XmlElement | null) {
    this.tagName = tagName;
    this.#attributes = attributes;
    this.parent = parent;
    parent?.children.push(this);
    parent?.content.push(this);
  }

  getAttribute(name: string): string | null {
    this.#known ??= new Map(
      [...this.#attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key, value]) => [
        key!,
        unescaped(value!),
      ]),
    );
    return this.#known.get(name) ?? null;
  }

  get nextElementSibling(): XmlElement | undefined {
    const siblings = this.parent?.children ?? [];
    return siblings[siblings.indexOf(this) + 1];
  }

  get textContent(): string {
    return this.content.map((one) => (typeof one === "string" ? unescaped(one) : one.textContent)).join("");
  }

  /** All elements of a name below it. */
  all(name: string): XmlElement[] {
    return this.children.flatMap((child) => [...(child.tagName === name ? [child] : []), ...child.all(name)]);
  }
}

/** A part of a document as a tree, which a browser's reader would make too, in a tenth of its time. */
export interface XmlTree {
  /** Whether it is well-formed; what else is here is then what could be read. */
  isSound: boolean;
  /** All elements of a name. */
  all: (name: string) => readonly XmlElement[];
}

const piece = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|<\?[^>]*\?>|([^<]+)/gy;

/** Reads XML without comments, sections of characters and types of documents, which no part of an Office document has. */
export function xmlTree(text: string): XmlTree {
  const root = new XmlElement("", "", null);
  const index = new Map<string, XmlElement[]>();
  let place = root;
  let end = 0;
  let matches = !/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text);
  for (const match of text.matchAll(piece)) {
    end = match.index + match[0].length;
    const [, closes, name, attributes, empty, words] = match;
    if (words !== undefined) place.content.push(words);
    else if (closes) {
      matches &&= place.tagName === name;
      place = place.parent ?? root;
    } else if (name !== undefined) {
      const element = new XmlElement(name, attributes!, place);
      const alike = index.get(name);
      if (alike) alike.push(element);
      else index.set(name, [element]);
      if (!empty) place = element;
    }
  }
  const isSound = matches && end === text.length && place === root && root.children.length === 1;
  return {isSound, all: (name) => index.get(name) ?? []};
}
