import {all, children, inElements, inParts, isChart, isXml, valOf, type RepairRule} from "./rule.ts";
import type {Unpacked} from "./unpacked.ts";

const root = "ppt/presentation.xml";

/** Slides, masters and layouts have numbers of their own, each in the range that is theirs. */
function strayNumbers(document: Unpacked): string[] {
  const numbersOf = (name: string, parts: readonly string[]) =>
    parts.flatMap((path) => all(document.dom(path), name).map((one) => Number(one.getAttribute("id"))));
  const masters = document.paths.filter((path) => /slideMasters\/[^/]+\.xml$/.test(path));
  const slides = numbersOf("p:sldId", [root]);
  const others = [...numbersOf("p:sldMasterId", [root]), ...numbersOf("p:sldLayoutId", masters)];
  const twice = (numbers: readonly number[]) => numbers.filter((id, index) => numbers.indexOf(id) !== index);
  return [
    ...[...twice(slides), ...twice(others)].map((id) => `two of ${id}`),
    ...slides.filter((id) => id < 256 || id >= 2 ** 31).map((id) => `slide ${id}`),
    ...others.filter((id) => id < 2 ** 31).map((id) => `master or layout ${id}`),
  ];
}

const order =
  "sldMasterIdLst notesMasterIdLst handoutMasterIdLst sldIdLst sldSz notesSz defaultTextStyle".split(" ");

function disorder({dom, text}: Unpacked): string[] {
  if (text(root) === "") return [];
  const [presentation] = all(dom(root), "p:presentation");
  const places = presentation ? children(presentation).map((name) => order.indexOf(name.slice(2))) : [];
  return places.some((place, index) => place < (places[index - 1] ?? 0)) ? ["lists in another order"] : [];
}

/** Notes lead to their slide and to the notes master, which the presentation lists. */
function looseNotes({paths, text}: Unpacked): string[] {
  const notes = paths.filter((path) => /notesSlides\/_rels\//.test(path));
  const isListed = notes.length === 0 || text(root).includes("<p:notesMasterId ");
  return [
    ...(isListed ? [] : ["a notes master that is not listed"]),
    ...notes.flatMap((path) =>
      ["notesMaster", "slide"]
        .filter((kind) => text(path).split(`relationships/${kind}"`).length !== 2)
        .map((kind) => `${path}: not one ${kind}`),
    ),
  ];
}

/** Two masters that share a theme lose it. */
function sharedThemes({paths, text}: Unpacked): string[] {
  const themes = paths
    .filter((path) => /(slide|notes)Masters\/_rels\//.test(path))
    .flatMap((path) => [...text(path).matchAll(/theme\d+\.xml/g)].map(([name]) => name));
  return themes.filter((name, index) => themes.indexOf(name) !== index).map((name) => `${name} twice`);
}

function serialNumbers(path: string, {dom}: Unpacked): string[] {
  const series = all(dom(path), "c:ser");
  return ["c:idx", "c:order"].flatMap((name) => {
    const numbers = series.map((one) => valOf(one.children.find(({tagName}) => tagName === name)));
    return numbers
      .filter((id, index) => numbers.indexOf(id) !== index)
      .map((id) => `two series ${name} ${id}`);
  });
}

/** What makes PowerPoint repair a file whose parts are each sound: numbers and relations between them. */
export const identityRules: readonly RepairRule[] = [
  {name: "slides, masters and layouts have numbers of their own", faults: strayNumbers},
  {name: "lists of the presentation in order", faults: disorder},
  {name: "notes lead to their slide and master", faults: looseNotes},
  {name: "a theme for each master", faults: sharedThemes},
  {name: "series have numbers of their own", faults: inParts(isChart, serialNumbers)},
  {
    name: "points in order within their count",
    faults: inElements(isChart, ["c:numCache", "c:strCache"], (cache) => {
      const count = Number(valOf(all(cache, "c:ptCount")[0]));
      const places = all(cache, "c:pt").map((one) => Number(one.getAttribute("idx")));
      const falls = places.some((place, index) => place >= count || place <= (places[index - 1] ?? -1));
      return falls && `points ${places.join(" ")} of ${count}`;
    }),
  },
  {
    name: "a text body has a paragraph",
    faults: inElements(
      isXml,
      ["p:txBody", "a:txBody"],
      (body) => !children(body).includes("a:p") && `${body.tagName} without a:p`,
    ),
  },
];
