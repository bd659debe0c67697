import type {Language} from "../../../domain/view.ts";
import type {Box} from "../box.ts";
import {placed} from "../frame.ts";
import {ink} from "../ink.ts";
import {faces, paragraphsOf, line} from "../letters.ts";
import {places} from "../places.ts";
import {val, x, type Element} from "../xml.ts";
import {slideSpaces} from "./namespaces.ts";
import {paper} from "./theme.ts";

/** The kinds of slides: the cover, and all others. */
export const layouts = ["cover", "content"] as const;
export type LayoutName = (typeof layouts)[number];

/** The master of all slides: where title, 口径, footer and number stand, and how they are written. */
export function master(layoutIds: readonly string[], language: Language): Element {
  return x(
    "p:sldMaster",
    slideSpaces,
    x("p:cSld", {}, paper(), tree(placeholdersOf("content"), language)),
    x("p:clrMap", colourMap),
    x(
      "p:sldLayoutIdLst",
      {},
      layoutIds.map((id, index) => x("p:sldLayoutId", {id: 2147483649 + index, "r:id": id})),
    ),
    x(
      "p:txStyles",
      {},
      x("p:titleStyle", {}, style("a:lvl1pPr", 26, true)),
      x("p:bodyStyle", {}, style("a:lvl1pPr", 14)),
      x("p:otherStyle", {}, style("a:lvl1pPr", 12)),
    ),
  );
}

/** A layout under the master. */
export function layout(name: LayoutName, language: Language): Element {
  return x(
    "p:sldLayout",
    {...slideSpaces, type: name === "cover" ? "title" : "obj", preserve: true},
    x("p:cSld", {name: name === "cover" ? "Cover" : "Finding"}, tree(placeholdersOf(name), language)),
    x("p:clrMapOvr", {}, x("a:masterClrMapping")),
  );
}

/** How the colours of the theme are used. */
export const colourMap = {
  bg1: "lt1",
  tx1: "dk1",
  bg2: "lt2",
  tx2: "dk2",
  accent1: "accent1",
  accent2: "accent2",
  accent3: "accent3",
  accent4: "accent4",
  accent5: "accent5",
  accent6: "accent6",
  hlink: "hlink",
  folHlink: "folHlink",
};

/** The properties of letters as a list of levels has them. */
export function style(name: string, size: number, bold = false): Element {
  return x(
    name,
    {
      marL: 0,
      indent: 0,
      algn: "l",
      defTabSz: 914400,
      rtl: false,
      eaLnBrk: true,
      latinLnBrk: false,
      hangingPunct: true,
    },
    x("a:spcBef", {}, val("a:spcPts", 0)),
    x("a:buNone"),
    x(
      "a:defRPr",
      {sz: size * 100, b: bold, kern: 1200},
      x("a:solidFill", {}, val("a:schemeClr", "tx1")),
      bold ? majorFaces : faces,
    ),
  );
}

const majorFaces = [
  x("a:latin", {typeface: "+mj-lt"}),
  x("a:ea", {typeface: "+mj-ea"}),
  x("a:cs", {typeface: "+mj-cs"}),
];

interface Placeholder {
  type: "title" | "ctrTitle" | "subTitle" | "body" | "ftr" | "sldNum";
  idx?: number;
  name: string;
  box: Box;
  size: number;
}

function placeholdersOf(name: LayoutName): Placeholder[] {
  const isCover = name === "cover";
  return [
    {
      type: isCover ? "ctrTitle" : "title",
      name: "Title",
      box: isCover ? places.coverTitle : places.title,
      size: isCover ? 40 : 26,
    },
    {
      type: isCover ? "subTitle" : "body",
      idx: 1,
      name: "Subtitle",
      box: isCover ? places.coverText : places.subtitle,
      size: 14,
    },
    {type: "ftr", idx: 11, name: "Footer", box: places.footer, size: 10},
    {type: "sldNum", idx: 12, name: "Number", box: places.number, size: 10},
  ];
}

function tree(placeholders: readonly Placeholder[], language: Language): Element {
  return x(
    "p:spTree",
    {},
    groupRoot(),
    placeholders.map(({type, idx, name, box, size}, index) =>
      x(
        "p:sp",
        {},
        x(
          "p:nvSpPr",
          {},
          x("p:cNvPr", {id: index + 2, name}),
          x("p:cNvSpPr", {}, x("a:spLocks", {noGrp: true})),
          x(
            "p:nvPr",
            {},
            x("p:ph", {type, ...(idx !== undefined && {idx}), ...(size === 10 && {sz: "quarter"})}),
          ),
        ),
        x("p:spPr", {}, placed(box), x("a:prstGeom", {prst: "rect"}, x("a:avLst"))),
        x(
          "p:txBody",
          {},
          x(
            "a:bodyPr",
            {lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: type === "ctrTitle" ? "b" : "t"},
            x("a:normAutofit"),
          ),
          x("a:lstStyle", {}, style("a:lvl1pPr", size, type === "title" || type === "ctrTitle")),
          type === "sldNum"
            ? numberField(language)
            : paragraphsOf([line(name, size, {colour: ink.text})], language),
        ),
      ),
    ),
  );
}

/** The number of a slide, which follows it when it is moved. */
export function numberField(language: Language): Element {
  return x(
    "a:p",
    {},
    x("a:pPr", {algn: "r"}),
    x(
      "a:fld",
      {id: "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", type: "slidenum"},
      x("a:rPr", {lang: language === "zh" ? "zh-CN" : "en-US", sz: 1000}),
      x("a:t", {}, "‹#›"),
    ),
  );
}

/** What every tree of shapes begins with. */
export function groupRoot(): Element[] {
  const none = {x: 0, y: 0};
  return [
    x("p:nvGrpSpPr", {}, x("p:cNvPr", {id: 1, name: ""}), x("p:cNvGrpSpPr"), x("p:nvPr")),
    x(
      "p:grpSpPr",
      {},
      x(
        "a:xfrm",
        {},
        x("a:off", none),
        x("a:ext", {cx: 0, cy: 0}),
        x("a:chOff", none),
        x("a:chExt", {cx: 0, cy: 0}),
      ),
    ),
  ];
}
