import type {Language} from "../../domain/view.ts";
import {emu} from "./box.ts";
import type {NativeChart} from "./charts/native.ts";
import {placed} from "./frame.ts";
import {fillOf, ink, strokeOf, type Stroke} from "./ink.ts";
import {lettersOf, paragraphsOf} from "./letters.ts";
import {
  boxOf,
  type ChartThing,
  type GroupThing,
  type LineThing,
  type ShapeThing,
  type TableThing,
  type Thing,
  type WordsThing,
} from "./thing.ts";
import {x, type Element} from "./xml.ts";

/** What drawing on a slide needs: the next free number, and the id a chart is named by. */
export interface Easel {
  language: Language;
  number: () => number;
  chart: (chart: NativeChart) => string;
}

/** A thing as XML. */
export function draw(thing: Thing, easel: Easel): Element {
  switch (thing.kind) {
    case "words":
      return wordsBox(thing, easel);
    case "shape":
      return shape(thing, easel);
    case "line":
      return connector(thing, easel);
    case "table":
      return table(thing, easel);
    case "chart":
      return chartFrame(thing, easel);
    case "group":
      return group(thing, easel);
  }
}

const geometry = (prst: string) => x("a:prstGeom", {prst}, x("a:avLst"));

function wordsBox(
  {name, box, paragraphs, anchor = "t", turned}: WordsThing,
  {language, number}: Easel,
): Element {
  // In 60,000ths of a degree, from 0 to 360.
  const look = turned === undefined ? {} : {rot: Math.round(((turned + 360) % 360) * 60_000)};
  return x(
    "p:sp",
    {},
    x("p:nvSpPr", {}, x("p:cNvPr", {id: number(), name}), x("p:cNvSpPr", {txBox: true}), x("p:nvPr")),
    x("p:spPr", {}, placed(box, "a:xfrm", look), geometry("rect"), x("a:noFill")),
    x(
      "p:txBody",
      {},
      x("a:bodyPr", {wrap: "square", lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor}, x("a:noAutofit")),
      x("a:lstStyle"),
      paragraphsOf(paragraphs, language),
    ),
  );
}

function shape(
  {name, box, geometry: form, fill, stroke, paragraphs = []}: ShapeThing,
  {language, number}: Easel,
): Element {
  const inset = emu(box.width > 24 ? 4 : 0);
  return x(
    "p:sp",
    {},
    x("p:nvSpPr", {}, x("p:cNvPr", {id: number(), name}), x("p:cNvSpPr"), x("p:nvPr")),
    x("p:spPr", {}, placed(box), geometry(form), fillOf(fill), strokeOf(stroke)),
    x(
      "p:txBody",
      {},
      x(
        "a:bodyPr",
        {wrap: "square", lIns: inset, tIns: 0, rIns: inset, bIns: 0, anchor: "ctr"},
        x("a:noAutofit"),
      ),
      x("a:lstStyle"),
      paragraphsOf(paragraphs, language),
    ),
  );
}

function connector(thing: LineThing, {number}: Easel): Element {
  const {name, from, to, stroke} = thing;
  const turned = {...(to.x < from.x && {flipH: true}), ...(to.y < from.y && {flipV: true})};
  return x(
    "p:cxnSp",
    {},
    x("p:nvCxnSpPr", {}, x("p:cNvPr", {id: number(), name}), x("p:cNvCxnSpPr"), x("p:nvPr")),
    x("p:spPr", {}, placed(boxOf(thing), "a:xfrm", turned), geometry("line"), strokeOf(stroke)),
  );
}

function group(thing: GroupThing, easel: Easel): Element {
  const box = boxOf(thing);
  const [off, ext] = [
    {x: emu(box.x), y: emu(box.y)},
    {cx: emu(box.width), cy: emu(box.height)},
  ];
  const id = easel.number();
  return x(
    "p:grpSp",
    {},
    x("p:nvGrpSpPr", {}, x("p:cNvPr", {id, name: thing.name}), x("p:cNvGrpSpPr"), x("p:nvPr")),
    x(
      "p:grpSpPr",
      {},
      x("a:xfrm", {}, x("a:off", off), x("a:ext", ext), x("a:chOff", off), x("a:chExt", ext)),
    ),
    thing.things.map((inner) => draw(inner, easel)),
  );
}

function chartFrame({name, label, box, chart}: ChartThing, easel: Easel): Element {
  const uri = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  const data = x("c:chart", {"xmlns:c": uri, "r:id": easel.chart(chart)});
  return frame({name, descr: label}, box, x("a:graphicData", {uri}, data), easel);
}

function frame(
  named: {name: string; descr?: string},
  box: ChartThing["box"],
  content: Element,
  {number}: Easel,
): Element {
  return x(
    "p:graphicFrame",
    {},
    x(
      "p:nvGraphicFramePr",
      {},
      x("p:cNvPr", {id: number(), ...named}),
      x("p:cNvGraphicFramePr", {}, x("a:graphicFrameLocks", {noGrp: true})),
      x("p:nvPr"),
    ),
    placed(box, "p:xfrm"),
    x("a:graphic", {}, content),
  );
}

function table({name, box, widths, rows}: TableThing, easel: Easel): Element {
  const grid = widths.map((width) => x("a:gridCol", {w: emu(width)}));
  const written = rows.map(({height, cells}, index) =>
    x(
      "a:tr",
      {h: emu(height)},
      cells.map((paragraphs) => cell(paragraphs, index === 0, easel.language)),
    ),
  );
  const content = x("a:tbl", {}, x("a:tblPr", {firstRow: true}), x("a:tblGrid", {}, grid), written);
  const uri = "http://schemas.openxmlformats.org/drawingml/2006/table";
  return frame({name}, box, x("a:graphicData", {uri}, content), easel);
}

/** The room between the edge of a cell and its words, in points. */
export const cellInset = {x: 5, y: 4};

function cell(
  paragraphs: TableThing["rows"][number]["cells"][number],
  isHead: boolean,
  language: Language,
): Element {
  const below: Stroke = {colour: isHead ? ink.muted : ink.grid, width: isHead ? 1 : 0.75};
  const [side, top] = [emu(cellInset.x), emu(cellInset.y)];
  const letters = paragraphs.length > 0 ? paragraphsOf(paragraphs, language) : [emptyParagraph(language)];
  return x(
    "a:tc",
    {},
    x("a:txBody", {}, x("a:bodyPr"), x("a:lstStyle"), letters),
    x(
      "a:tcPr",
      {marL: side, marR: side, marT: top, marB: top, anchor: isHead ? "b" : "t"},
      ...["a:lnL", "a:lnR", "a:lnT"].map((edge) => strokeOf(null, edge)),
      strokeOf(below, "a:lnB"),
      fillOf(null),
    ),
  );
}

function emptyParagraph(language: Language): Element {
  return x("a:p", {}, lettersOf("a:endParaRPr", {size: 12}, language));
}
