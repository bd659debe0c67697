import {readdirSync, readFileSync} from "node:fs";
import {resolve} from "node:path";
import {parseAst} from "vite";
import {describe, expect, it} from "vitest";

const dist = resolve(process.env["BROWSER_TEST_DIST"] ?? "dist");
const read = (file: string) => readFileSync(resolve(dist, file), "utf8").replace(/^\uFEFF/, "");
const scripts = readdirSync(dist, {recursive: true, encoding: "utf8"}).filter((file) => file.endsWith(".js"));
const html = read("index.html");
const guard = /<script>(\(function\(\)\{[^]*?)<\/script>/.exec(html)![1]!;

// What came after Chromium 99, where its name says it: what else has such a name is none of it.
const methods = new Set(
  "withResolvers isWellFormed toWellFormed symmetricDifference isSubsetOf isSupersetOf isDisjointFrom transferToFixedLength checkVisibility hidePopover togglePopover showPopover requestClose setHTMLUnsafe getHTML moveBefore toBase64 toHex setFromBase64 getOrInsert getOrInsertComputed startViewTransition caretPositionFromPoint".split(
    " ",
  ),
);
const statics =
  /^(?:(?:Object|Map)\.groupBy|Array\.fromAsync|AbortSignal\.(?:any|timeout)|Promise\.try|URL\.(?:parse|canParse)|RegExp\.escape|Math\.(?:sumPrecise|f16round)|Iterator\.from|Error\.isError|ReadableStream\.from|Response\.json|JSON\.rawJSON|Uint8Array\.from(?:Base64|Hex)|scheduler\.yield|CSS\.highlights)$/;
const ofIterators = new Set("map filter take drop flatMap reduce toArray forEach some every find".split(" "));
const iterators = new Set(["values", "keys", "entries"]);

// Colours that charts would lose, written into their marks. Style sheets, of which pictures read theirs, have braces.
const colours = /\b(?:light-dark|color-mix|oklch|oklab)\((?!\\)/;

// Asked for only where they are.
const guarded: Record<string, number> = {
  // Card.tsx, after `hasPopovers`.
  showPopover: 1,
  // React, for a component that nothing here uses.
  startViewTransition: 1,
};
// What src/older.ts brings to pages, and to nothing else.
const brought = new Set(["toSorted", "toReversed", "toSpliced", "throwIfAborted"]);
const isPage = (file: string) => !/^sw\.js$|worker/.test(file);

interface Node {
  type: string;
  [key: string]: unknown;
}

/** Everything newer than Chromium 99 in a script. */
function newer(file: string, code: string): string[] {
  const found: string[] = [];
  walk(parseAst(code) as unknown as Node, (node) => {
    const name = nameOf(node);
    if (name && methods.has(name)) found.push(name);
    if (name && brought.has(name) && !isPage(file)) found.push(name);
    const path = pathOf(node);
    if (statics.test(path)) found.push(path);
    if (isOfIterator(node)) found.push(`.${nameOf(node.callee as Node)} of an iterator`);
    const words = (node.value as {raw?: string} | null)?.raw ?? node.value;
    if (typeof words === "string" && colours.test(words) && !/[{}]/.test(words)) found.push(words);
    const regex = node.regex as {flags: string; pattern: string} | undefined;
    if (regex && (regex.flags.includes("v") || /\(\?[ims-]+:/.test(regex.pattern)))
      found.push(`/${regex.pattern}/`);
  });
  return found;
}

function walk(node: unknown, look: (node: Node) => void) {
  if (Array.isArray(node)) for (const one of node) walk(one, look);
  else if (node && typeof node === "object") {
    if ("type" in node) look(node as Node);
    for (const part of Object.values(node)) walk(part, look);
  }
}

function nameOf(node: Node): string | null {
  const property = node.property as {name?: string} | undefined;
  return node.type === "MemberExpression" && !node.computed ? (property?.name ?? null) : null;
}

function pathOf(node: Node): string {
  const object = node.object as {type: string; name?: string} | undefined;
  return object?.type === "Identifier" ? `${object.name}.${nameOf(node)}` : "";
}

// `map.values().map(…)`, but not `Object.values(map).map(…)`.
function isOfIterator(node: Node): boolean {
  if (node.type !== "CallExpression") return false;
  const callee = node.callee as Node;
  const object = callee.object as Node | undefined;
  if (!ofIterators.has(nameOf(callee) ?? "") || object?.type !== "CallExpression") return false;
  return (object.arguments as []).length === 0 && iterators.has(nameOf(object.callee as Node) ?? "");
}

describe("no script needs more than Chromium 99 has", () => {
  it("which is looked for in all of them", () => {
    expect(scripts.length).toBeGreaterThan(50);
    const all =
      "a.isWellFormed();Object.groupBy(b);c.values().map(d);/[a--b]/v;e.isSubsetOf(f);Object.values(g).map(h);i.checkVisibility();j=`color-mix(in srgb, ${k}`";
    expect(newer("page.js", all)).toHaveLength(7);
    expect(newer("sw.js", "a.toSorted()")).toEqual(["toSorted"]);
  });

  it.each(scripts.filter((file) => !/older-/.test(file)))("%s", (file) => {
    const found = newer(file, read(file)).filter((name) => !(name in guarded));
    expect(found).toEqual([]);
  });

  it("but where it is asked for first", () => {
    const found = scripts.flatMap((file) => newer(file, read(file))).filter((name) => name in guarded);
    const often = ([name, times]: [string, number]) => found.filter((one) => one === name).length > times;
    expect(Object.entries(guarded).filter(often)).toEqual([]);
  });

  it("and the guard no more than browsers of 2013", () => {
    const types = new Set<string>();
    walk(parseAst(guard) as unknown as Node, (node) => {
      types.add(node.type);
      if (node.type === "Property") expect(node.shorthand || node.method).toBe(false);
    });
    const later =
      /Arrow|Template|Class|Spread|Rest|Chain|Await|Yield|ForOf|Import|Export|Pattern|BigInt|Private|Meta|Super/;
    expect([...types].filter((type) => later.test(type))).toEqual([]);
    expect(types.size).toBeGreaterThan(20);
  });
});

// Of styles that came later only those are used that take nothing away where they are not understood, such as subgrid.
const harmless = "[data-exhibit=peers] .panel:has(details[open])";
const laterStyles = {
  selectors:
    /:has\(|:popover-open|:modal|:user-(?:in)?valid|:dir\(|:open\b|::details-content|::highlight|:nth-(?:last-)?child\([^)]*\bof\b|&/,
  rules: /@(?:container|scope|starting-style|view-transition|position-try)|@media[^{]*[<>]/,
  values:
    /\b(?:light-dark|color-mix|oklch|oklab|lch|lab|color|round|mod|rem|sin|cos|calc-size|anchor|if|linear)\(|[\d.](?:cq[whib]|cqmin|cqmax|svh|lvh|svw|lvw|dvw|rlh|lh|cap|ric)\b|\bauto-phrase\b/,
  properties:
    /(?:^|[;{])(?:translate|rotate|scale|field-sizing|interpolate-size|anchor-name|position-area|position-anchor|container|container-type|text-box|white-space-collapse|animation-timeline|view-transition-name|reading-flow|text-wrap-mode):/,
};

describe("no style needs more than Chromium 99 has", () => {
  const style = /<style>([^]*?)<\/style>/.exec(html)![1]!;
  const rules = [...style.matchAll(/([^{}]*)\{([^{}]*)\}/g)].map(([, selector, body]) => ({
    selector: selector!,
    body: body!,
  }));

  it("in a selector, which would lose its whole rule", () => {
    expect(rules.length).toBeGreaterThan(400);
    expect(rules.map(({selector}) => selector).filter((one) => laterStyles.selectors.test(one))).toEqual([
      harmless,
    ]);
  });

  it("in a condition", () => {
    expect(style.match(laterStyles.rules)).toBeNull();
  });

  it("in a value", () => {
    expect(rules.map(({body}) => body).filter((body) => laterStyles.values.test(body))).toEqual([]);
    expect(rules.map(({body}) => body).filter((body) => laterStyles.properties.test(body))).toEqual([]);
  });

  it("but dvh, before which the same is said in vh", () => {
    const said = rules.flatMap(({body}) =>
      body
        .split(";")
        .flatMap((one, index, all) => (one.includes("dvh") ? [{one, before: all.slice(0, index)}] : [])),
    );
    expect(said.length).toBeGreaterThan(0);
    for (const {one, before} of said) expect(before).toContain(one.replaceAll("dvh", "vh"));
  });

  it("and both themes have every colour", () => {
    for (const name of ["paper", "ink", "link", "muted"])
      for (const part of [`--${name}:var(--lightningcss-light,#`, "var(--lightningcss-dark,#"])
        expect(style).toContain(part);
  });
});
