import {provinces} from "virtual:provinces";
import tokens from "../../styles/base.css?raw";

/** A colour as three numbers of 0 to 255. */
type Rgb = readonly [number, number, number];

/** The page's colours in its light form, by the name of their custom property. */
const light = new Map([
  ...[...tokens.matchAll(/(--[\w-]+): light-dark\((#[0-9a-f]{6}),/gi)].map(
    ([, name, colour]) => [name!, colour!] as const,
  ),
  ...provinces.map(({region, colour_light}) => [`--region-${region}`, colour_light!] as const),
]);

/** Markup whose colours stand in it as such: a picture leaves the page, whose style sheet it cannot ask. */
export function coloured(markup: string): string {
  const named = markup.replaceAll(/var\((--[\w-]+)(?:,\s*var\((--[\w-]+)\))?\)/g, (_, name, other) => {
    const colour = light.get(name) ?? light.get(other);
    if (!colour) throw new Error(`no colour is called ${name}`);
    return colour;
  });
  return named.replaceAll(
    /color-mix\(in srgb, (#[0-9a-f]{6}) (\d+)%, (#[0-9a-f]{6})\)/gi,
    (_, colour: string, share: string, ground: string) => mixed(colour, ground, Number(share) / 100),
  );
}

/** The colour of a role or token of the page, as six hexadecimal digits after a #. */
export function colour(css: string): string {
  return coloured(css);
}

function mixed(colour: string, ground: string, share: number): string {
  const [own, other] = [rgb(colour), rgb(ground)];
  const parts = own.map((part, index) => Math.round(part * share + other[index]! * (1 - share)));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

function rgb(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
}
