import {all, children, inElements, inParts, inText, isChart, isXml, valOf, type RepairRule} from "./rule.ts";
import {identityRules} from "./repair-ids.ts";
import type {Unpacked} from "./unpacked.ts";
import type {XmlElement} from "./xml-tree.ts";

/** All that the rules find. */
export function repairs(document: Unpacked): string[] {
  return repairRules.flatMap(({name, faults}) => faults(document).map((fault) => `${name}: ${fault}`));
}

const plots = ["c:barChart", "c:scatterChart", "c:lineChart"];
const axes = ["c:catAx", "c:valAx", "c:dateAx"];

/** The order in which children must stand, of those parts of a chart that writers get wrong. */
const orders: Record<string, readonly string[]> = {
  "c:ser":
    "idx order tx spPr invertIfNegative marker dPt dLbls trendline errBars cat val xVal yVal smooth".split(
      " ",
    ),
  "c:dPt": "idx invertIfNegative marker bubble3D explosion spPr".split(" "),
  "c:dLbl":
    "idx delete layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize".split(
      " ",
    ),
  "c:dLbls":
    "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize".split(
      " ",
    ),
  "c:valAx":
    "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit".split(
      " ",
    ),
};
const once = new Set(["c:marker", "c:spPr", "c:tx", "c:dLbls", "c:cat", "c:val", "c:xVal", "c:yVal"]);

function misplaced(element: XmlElement): string | false {
  const names = children(element).map((name) => name.replace("c:", ""));
  const order = orders[element.tagName]!;
  const places = names.map((name) => order.indexOf(name));
  const falls = places.some((place, index) => index > 0 && place < places[index - 1]!);
  const twice = children(element).find((name, index, list) => once.has(name) && list.indexOf(name) !== index);
  if (twice) return `${element.tagName} has two ${twice}`;
  return falls && `${element.tagName}: ${names.join(" ")}`;
}

const labelPlaces = {
  "c:scatterChart": ["t", "b", "l", "r", "ctr"],
  clustered: ["ctr", "inEnd", "inBase", "outEnd"],
  stacked: ["ctr", "inEnd", "inBase"],
};

function strayLabels(plot: XmlElement): string | false {
  const grouping = valOf(all(plot, "c:grouping")[0]);
  const may =
    plot.tagName === "c:barChart"
      ? labelPlaces[grouping === "clustered" ? "clustered" : "stacked"]
      : labelPlaces["c:scatterChart"];
  const stray = all(plot, "c:dLblPos")
    .map(valOf)
    .find((place) => !may.includes(place));
  return stray !== undefined && `${plot.tagName} ${grouping} has labels at ${stray}`;
}

/** A relationship with what it leads to; of parts of this document, from the root. */
function relations({dom}: Unpacked, path: string) {
  const folder = path.replace(/_rels\/[^/]*$/, "");
  return all(dom(path), "Relationship").map((one) => {
    const target = one.getAttribute("Target")!;
    return {
      id: one.getAttribute("Id")!,
      external: one.getAttribute("TargetMode") === "External",
      to: target.startsWith("/") ? target.slice(1) : new URL(target, `http://x/${folder}`).pathname.slice(1),
    };
  });
}

function deadRelations(path: string, document: Unpacked): string[] {
  const known = relations(document, path);
  const owner = path.replace("_rels/", "").replace(/\.rels$/, "");
  const named = [...document.text(owner).matchAll(/\br:(?:id|embed|link)="([^"]*)"/g)].map(([, id]) => id!);
  return [
    ...known
      .filter(({external, to}) => !external && !document.paths.includes(to))
      .map(({to}) => `no part ${to}`),
    ...named.filter((id) => !known.some((one) => one.id === id)).map((id) => `no relation ${id}`),
  ];
}

function strayTypes(document: Unpacked): string[] {
  const types = document.dom("[Content_Types].xml");
  const overrides = all(types, "Override").map((one) => one.getAttribute("PartName")!.slice(1));
  const extensions = new Set(all(types, "Default").map((one) => one.getAttribute("Extension")!));
  const known = new Set(overrides);
  const typed = (path: string) => known.has(path) || extensions.has(path.split(".").at(-1)!);
  return [
    ...overrides
      .filter((path) => !document.paths.includes(path))
      .map((path) => `an override for ${path}, which is not there`),
    ...document.paths
      .filter((path) => path !== "[Content_Types].xml" && !typed(path))
      .map((path) => `no type for ${path}`),
  ];
}

const lengths: Record<string, readonly string[]> = {
  "a:off": ["x", "y"],
  "a:ext": ["cx", "cy"],
  "a:chExt": ["cx", "cy"],
  "a:gridCol": ["w"],
  "a:tr": ["h"],
  "a:ln": ["w"],
  "p:sldSz": ["cx", "cy"],
};

function crooked(element: XmlElement): string | false {
  const bad = lengths[element.tagName]!.find((name) => {
    const value = element.getAttribute(name);
    const least = element.tagName === "a:off" ? /^-?\d+$/ : /^\d+$/;
    return value !== null && !least.test(value);
  });
  return bad !== undefined && `${element.tagName} ${bad}="${element.getAttribute(bad)}"`;
}

function repeatedIds(path: string, {dom}: Unpacked): string[] {
  const ids = all(dom(path), "p:cNvPr").map((one) => one.getAttribute("id"));
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two shapes ${id}`);
}

function notesMasters(document: Unpacked): string[] {
  const masters = document.paths.filter((path) => /notesMasters\/[^/]+\.xml$/.test(path));
  const shapes = masters.flatMap((path) =>
    all(document.dom(path), "p:ph").map((one) => one.getAttribute("type")!),
  );
  const twice = shapes.filter((type, index) => shapes.indexOf(type) !== index);
  return [
    ...(masters.length > 1 ? [`${masters.length} notes masters`] : []),
    ...twice.map((type) => `two of ${type}`),
  ];
}

const hex = /^[0-9A-F]{6}$/;
const isNumber = (text: string) => /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text);

export const repairRules: readonly RepairRule[] = [
  {name: "no folders in the zip", faults: ({paths}) => paths.filter((path) => path.endsWith("/"))},
  {
    name: "every part is well-formed",
    faults: inParts(isXml, (path, {dom}) => (dom(path).isSound ? [] : ["cannot be parsed"])),
  },
  {name: "no bare ampersand", faults: inText(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);).{0,12}/gi)},
  {name: "types for the parts that are there", faults: strayTypes},
  {name: "relations lead somewhere", faults: inParts((path) => path.endsWith(".rels"), deadRelations)},
  {
    name: "nothing outside the document",
    faults: inParts(
      (path) => path.endsWith(".rels"),
      (path, document) => relations(document, path).flatMap(({external, to}) => (external ? [to] : [])),
    ),
  },
  {name: "one notes master, each shape once", faults: notesMasters},
  {
    name: "every shape has a text body",
    faults: inElements(isXml, ["p:sp"], (shape) => {
      const holdsSlide = all(shape, "p:ph").some((place) => place.getAttribute("type") === "sldImg");
      return !holdsSlide && !children(shape).includes("p:txBody") && "p:sp without p:txBody";
    }),
  },
  {
    name: "a background has effects",
    faults: inElements(
      isXml,
      ["p:bgPr"],
      (one) => !/a:effect/.test(children(one).join(" ")) && "p:bgPr without a:effectLst",
    ),
  },
  {
    name: "shapes have numbers of their own",
    faults: inParts((path) => /slides\/slide\d+\.xml$/.test(path), repeatedIds),
  },
  {name: "whole and no negative lengths", faults: inElements(isXml, Object.keys(lengths), crooked)},
  {name: "no NaN", faults: inText(/="(?:NaN|undefined|null|-?Infinity|\[object Object\])"/g)},
  {
    name: "colours are six hex digits",
    faults: inElements(isXml, ["a:srgbClr"], (one) => !hex.test(valOf(one)) && `colour ${valOf(one)}`),
  },
  {
    name: "cells are anchored t, ctr or b",
    faults: inElements(isXml, ["a:tcPr"], (cell) => {
      const anchor = cell.getAttribute("anchor");
      return anchor !== null && !["t", "ctr", "b"].includes(anchor) && `anchor ${anchor}`;
    }),
  },
  {
    name: "rows have a cell a column",
    faults: inElements(isXml, ["a:tbl"], (table) => {
      const columns = all(table, "a:gridCol").length;
      return (
        all(table, "a:tr").some((row) => all(row, "a:tc").length !== columns) &&
        `a row of other than ${columns} cells`
      );
    }),
  },
  {
    name: "a Chinese face beside every Latin one",
    faults: inElements(
      isXml,
      ["a:latin"],
      (face) => face.nextElementSibling?.tagName !== "a:ea" && "a:latin without a:ea",
    ),
  },
  {name: "no list of scripts in the theme", faults: inText(/<a:font script=[^>]*>/g)},
  {
    name: "links that WPS keeps",
    faults: inElements(
      isXml,
      ["a:hlinkClick", "a:hlinkHover"],
      (link) => link.getAttribute("action") !== "ppaction://hlinkfile" && `${link.tagName} without hlinkfile`,
    ),
  },
  {
    name: "no picture stands for a chart",
    faults: inElements(
      (path) => /slides\//.test(path),
      ["p:pic"],
      () => "p:pic",
    ),
  },
  {
    name: "two axes a plot, each there",
    faults: inParts(isChart, (path, {dom}) => {
      const defined = axes.flatMap((axis) => all(dom(path), axis).map((one) => valOf(all(one, "c:axId")[0])));
      const used = plots
        .flatMap((plot) => all(dom(path), plot))
        .map((plot) => all(plot, "c:axId").map(valOf));
      return [
        ...used.filter(({length}) => length !== 2).map((ids) => `a plot with ${ids.length} axes`),
        ...used
          .flat()
          .filter((id) => !defined.includes(id))
          .map((id) => `no axis ${id}`),
        ...defined.filter((id) => !used.flat().includes(id)).map((id) => `axis ${id} of no plot`),
      ];
    }),
  },
  {name: "chart parts in order, none twice", faults: inElements(isChart, Object.keys(orders), misplaced)},
  {name: "labels where a plot may have them", faults: inElements(isChart, plots, strayLabels)},
  {
    name: "no empty values",
    faults: inParts(isXml, (path, {dom}) =>
      ["c:v", "v"].flatMap((name) =>
        all(dom(path), name).flatMap((one) => (one.textContent === "" ? [`empty ${name}`] : [])),
      ),
    ),
  },
  {
    name: "numbers are numbers",
    faults: inElements(isChart, ["c:numCache"], (cache) => {
      const odd = all(cache, "c:v")
        .map((one) => one.textContent ?? "")
        .find((text) => !isNumber(text));
      return odd !== undefined && `${odd} is no number`;
    }),
  },
  ...identityRules,
];
