import {provinces} from "virtual:provinces";
import {ink, solid} from "../ink.ts";
import {val, x, type Element} from "../xml.ts";
import {slideSpaces} from "./namespaces.ts";

/** Faces that every Windows has; no list of other scripts, which WPS reports as missing fonts. */
const faces = {latin: "Arial", ea: "Microsoft YaHei", cs: "Arial"};

/** Colours, faces and the plain effects of all slides; the colours of the provinces are its accents. */
export function theme(): Element {
  return x(
    "a:theme",
    {"xmlns:a": slideSpaces["xmlns:a"], name: "BrandGauge"},
    x("a:themeElements", {}, colours(), fonts(), formats()),
    x("a:objectDefaults"),
    x("a:extraClrSchemeLst"),
  );
}

function colours(): Element {
  const own = provinces.flatMap(({colour_light}) =>
    colour_light ? [colour_light.slice(1).toUpperCase()] : [],
  );
  const accents = [...own, ink.target, ink.muted, ink.backdrop, ink.link, ink.text, ink.grid].slice(0, 6);
  const named: readonly (readonly [string, string])[] = [
    ["dk1", ink.text],
    ["lt1", ink.paper],
    ["dk2", ink.muted],
    ["lt2", ink.gap],
    ...accents.map((colour, index) => [`accent${index + 1}`, colour] as const),
    ["hlink", ink.link],
    ["folHlink", ink.link],
  ];
  return x(
    "a:clrScheme",
    {name: "BrandGauge"},
    named.map(([name, colour]) => x(`a:${name}`, {}, val("a:srgbClr", colour))),
  );
}

function fonts(): Element {
  const pinned = Object.entries(faces).map(([name, typeface]) => x(`a:${name}`, {typeface}));
  return x("a:fontScheme", {name: "BrandGauge"}, x("a:majorFont", {}, pinned), x("a:minorFont", {}, pinned));
}

function formats(): Element {
  const colour = x("a:solidFill", {}, val("a:schemeClr", "phClr"));
  const three = <T>(one: T) => [one, one, one];
  const stroke = (w: number) => x("a:ln", {w}, colour, val("a:prstDash", "solid"));
  return x(
    "a:fmtScheme",
    {name: "BrandGauge"},
    x("a:fillStyleLst", {}, three(colour)),
    x("a:lnStyleLst", {}, [6350, 12700, 19050].map(stroke)),
    x("a:effectStyleLst", {}, three(x("a:effectStyle", {}, x("a:effectLst")))),
    x("a:bgFillStyleLst", {}, three(colour)),
  );
}

/** The paper of a master. */
export function paper(): Element {
  return x("p:bg", {}, x("p:bgPr", {}, solid(ink.paper), x("a:effectLst")));
}
