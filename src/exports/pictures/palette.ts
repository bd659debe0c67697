import {provinces} from "virtual:provinces";
import tokens from "../../styles/base.css?raw";

/** The page's colours in its light form, by the name of their custom property. */
const light = new Map([
  ...[...tokens.matchAll(/(--[\w-]+): light-dark\((#[0-9a-f]{6}),/gi)].map(
    ([, name, colour]) => [name!, colour!] as const,
  ),
  ...provinces.map(({region, colour_light}) => [`--region-${region}`, colour_light!] as const),
]);

/** Markup whose colours stand in it as such: a picture leaves the page, whose style sheet it cannot ask. */
export function coloured(markup: string): string {
  return markup.replaceAll(/var\((--[\w-]+)(?:,\s*var\((--[\w-]+)\))?\)/g, (_, name, other) => {
    const colour = light.get(name) ?? light.get(other);
    if (!colour) throw new Error(`no colour is called ${name}`);
    return colour;
  });
}

/** The colour of a role or token of the page, as six hexadecimal digits after a #. */
export function colour(css: string): string {
  return coloured(css);
}
