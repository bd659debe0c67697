import {strFromU8, unzipSync} from "fflate";
import {unescaped} from "../packages.ts";
import type {Unpacked} from "../unpacked.ts";
import type {XmlTree} from "../xml-tree.ts";

/** A chart of a deck as an independent reader finds it. */
interface WrittenChart {
  /** What it is told as, to those who cannot see it. */
  label: string;
  /** All numbers of its workbook. */
  cells: readonly number[];
  /** The numbers of each range as the chart remembers them and as the workbook has them. */
  ranges: readonly {cached: readonly (string | null)[]; stored: readonly (string | null)[]}[];
}

/** The charts of a deck with the workbooks in it. */
export function chartsOf({paths, dom, text}: Unpacked, deck: Uint8Array): WrittenChart[] {
  const files = unzipSync(deck);
  const slides = paths.filter((path) => /slides\/slide\d+\.xml$/.test(path));
  return slides.flatMap((slide) => {
    const leads = relations(text(slide.replace("slides/", "slides/_rels/") + ".rels"));
    return dom(slide)
      .all("p:graphicFrame")
      .flatMap((frame) => {
        const chart = frame.all("c:chart")[0];
        if (!chart) return [];
        const label = frame.all("p:cNvPr")[0]!.getAttribute("descr")!;
        const path = leads.get(chart.getAttribute("r:id")!)!;
        const [book] = relations(text(path.replace("charts/", "charts/_rels/") + ".rels")).values();
        return [{label, ...compared(dom(path), sheetOf(files[book!]!))}];
      });
  });
}

function relations(text: string): Map<string, string> {
  const found = text.matchAll(/Id="([^"]+)"[^>]*Target="\/([^"]+)"/g);
  return new Map([...found].map(([, id, target]) => [id!, target!]));
}

/** The cells of the one sheet of a workbook. */
function sheetOf(bytes: Uint8Array): Map<string, string> {
  const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"]!);
  const cells = sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>(.*?)<\/c>)/gs);
  return new Map(
    [...cells].map(([, name, inner = ""]) => [name!, unescaped(inner.replaceAll(/<[^>]*>/g, ""))]),
  );
}

function compared(chart: XmlTree, sheet: Map<string, string>) {
  const references = ["c:numRef", "c:strRef"].flatMap((name) => [...chart.all(name)]);
  return {
    cells: [...sheet.values()].map(Number).filter((number) => !Number.isNaN(number)),
    ranges: references.map((reference) => {
      const count = Number(reference.all("c:ptCount")[0]!.getAttribute("val"));
      const points = reference.all("c:pt");
      const names = cellNames(reference.all("c:f")[0]!.textContent!);
      const cached = Array.from({length: count}, (_, index) => {
        const point = points.find((one) => one.getAttribute("idx") === String(index));
        return point?.textContent ?? null;
      });
      return {cached, stored: names.map((name) => sheet.get(name) ?? null)};
    }),
  };
}

// Sheet1!$B$2:$B$5 → B2 … B5.
function cellNames(formula: string): string[] {
  const [, letters, first, last] = /!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(formula)!;
  const from = Number(first);
  return Array.from({length: Number(last ?? first) - from + 1}, (_, index) => `${letters}${from + index}`);
}
