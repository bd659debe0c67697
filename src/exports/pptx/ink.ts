import {provinces} from "virtual:provinces";
import type {ColourRole} from "../../exhibits/chart.ts";
import {val, x, type Element} from "./xml.ts";

/** The colours of the light page, `rrggbb`. */
export const ink = {
  text: "1B1D1F",
  muted: "5B6166",
  grid: "E0E3E5",
  gap: "F1F2F2",
  watermark: "E9EBEC",
  target: "7A5A00",
  backdrop: "8A9196",
  paper: "FFFFFF",
  link: "0B5FA5",
} as const;

/** How strongly a shade shows its colour, in percent: of parts, the same for one category in every bar. */
const shades = [100, 72, 50, 86, 60, 40, 78, 55, 92, 46] as const;

/** A role as a colour, `rrggbb`. */
export function colourOf(role: ColourRole): string {
  const [kind, region, shade = "0"] = role.split(":");
  if (kind === "backdrop") return ink.backdrop;
  const own = provinces.find((one) => one.region === region)?.colour_light;
  const colour = own?.slice(1).toUpperCase() ?? ink.backdrop;
  return kind === "share" ? tint(colour, shades[Number(shade) % shades.length]!) : colour;
}

/** The colour of a region, of none that of the text. */
export function regionColour(region: string | undefined): string {
  return region ? colourOf(`region:${region}`) : ink.text;
}

/** So much of a colour on white paper, in percent. */
export function tint(colour: string, percent: number): string {
  return [0, 2, 4]
    .map((at) => Math.round(255 - (255 - parseInt(colour.slice(at, at + 2), 16)) * (percent / 100)))
    .map((channel) => channel.toString(16).padStart(2, "0").toUpperCase())
    .join("");
}

/** What fills a shape: a colour, with hatching for what is planned or not known. */
export interface Fill {
  colour: string;
  hatched?: boolean;
}

/** A fill as XML; none is see-through. */
export function fillOf(fill: Fill | null): Element {
  if (!fill) return x("a:noFill");
  const {colour, hatched} = fill;
  if (!hatched) return solid(colour);
  return x(
    "a:pattFill",
    {prst: "wdUpDiag"},
    x("a:fgClr", {}, val("a:srgbClr", colour)),
    x("a:bgClr", {}, val("a:srgbClr", ink.paper)),
  );
}

/** A colour all over. */
export function solid(colour: string): Element {
  return x("a:solidFill", {}, val("a:srgbClr", colour));
}

/** A line; its width in points. */
export interface Stroke {
  colour: string;
  width: number;
  dash?: "dash" | "sysDot" | "sysDash";
  /** Where it has an arrow. */
  arrow?: "end" | "both";
}

/** A line as XML; none is not drawn. */
export function strokeOf(stroke: Stroke | null, name = "a:ln"): Element {
  if (!stroke) return x(name, {}, x("a:noFill"));
  const {colour, width, dash, arrow} = stroke;
  return x(name, {w: Math.round(width * 12700)}, [
    solid(colour),
    dash && val("a:prstDash", dash),
    x("a:round"),
    arrow === "both" && x("a:headEnd", {type: "triangle"}),
    arrow && x("a:tailEnd", {type: "triangle"}),
  ]);
}
