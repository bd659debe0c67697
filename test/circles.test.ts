import {posix} from "node:path";
import {describe, expect, it} from "vitest";

type Graph = ReadonlyMap<string, readonly string[]>;

const files = import.meta.glob<string>("../src/**/*.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});
const sources = new Map(Object.entries(files).map(([path, source]) => [path.replace("../src/", ""), source]));
const graph: Graph = new Map([...sources].map(([path, source]) => [path, importedBy(path, source)]));

/** The files of `src` that a file imports, values and types alike. */
function importedBy(path: string, source: string): string[] {
  const statements = /^(?:import|export)\s+(?:[^";]*?\sfrom\s+)?"(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/gm;
  return [...source.matchAll(statements)]
    .map(([, named, called]) => posix.join(posix.dirname(path), (named ?? called)!))
    .filter((target) => sources.has(target));
}

/** The groups of files that all import one another, directly or by way of others of the group. */
function circles(imports: Graph): string[] {
  const reached = new Map([...imports.keys()].map((file) => [file, reachedFrom(imports, file)]));
  const groups = [...imports.keys()]
    .filter((file) => reached.get(file)!.has(file))
    .map((file) => [...reached.get(file)!].filter((other) => reached.get(other)!.has(file)));
  return [...new Set(groups.map((group) => group.toSorted().join(", ")))].toSorted();
}

/** Every file that following imports leads to; the file itself only where that leads back to it. */
function reachedFrom(imports: Graph, start: string): Set<string> {
  const reached = new Set<string>();
  const open = [...imports.get(start)!];
  for (let next = open.pop(); next; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...imports.get(next)!);
  }
  return reached;
}

describe(circles, () => {
  it.each<[string, [string, string[]][], string[]]>([
    [
      "none where imports only lead down",
      [
        ["a", ["b", "c"]],
        ["b", ["c"]],
        ["c", []],
      ],
      [],
    ],
    [
      "two files that import one another",
      [
        ["a", ["b"]],
        ["b", ["a"]],
      ],
      ["a, b"],
    ],
    [
      "a way round three, not the file that leads there",
      [
        ["a", ["b"]],
        ["b", ["c"]],
        ["c", ["d"]],
        ["d", ["b"]],
      ],
      ["b, c, d"],
    ],
    [
      "each of two",
      [
        ["a", ["b"]],
        ["b", ["a", "c"]],
        ["c", ["d"]],
        ["d", ["c"]],
      ],
      ["a, b", "c, d"],
    ],
    ["a file that imports itself", [["a", ["a"]]], ["a"]],
  ])("finds %s", (_case, imports, expected) => {
    expect(circles(new Map(imports))).toEqual(expected);
  });
});

it("reads every form of import", () => {
  const all = [...graph.values()].flat();
  expect(graph.size).toBeGreaterThan(200);
  expect(all.length).toBeGreaterThan(graph.size);
  expect(graph.get("ui/Exhibit.tsx")).toContain("exhibits/words.ts");
});

it("no file of src imports itself by way of others", () => {
  expect(circles(graph)).toEqual([]);
});
