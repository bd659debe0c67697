import type {Plugin} from "vite";
import {provinces as provincesOf} from "../../src/dataset/provinces.ts";
import type {Province} from "../../src/domain/region.ts";
import {dataFolder} from "./dataset.ts";
import {tableModules, type TableModules} from "./table-modules.ts";

const written: TableModules = {
  table: "regions",
  modules: {
    "virtual:provinces": (regions) => provincesModule(provincesOf(regions)),
    "virtual:provinces.css": (regions) => provinceStyles(provincesOf(regions)),
  },
};

/**
 * `virtual:provinces` lists the provinces of the foreground, which the page must know before any data arrive, and
 * `virtual:provinces.css` gives them their colours; both are made from `regions.csv`.
 */
export function provinces(folder = dataFolder): Plugin {
  return tableModules(written, folder);
}

function provincesModule(provinces: readonly Province[]): string {
  const codes = provinces.map(({region}) => region);
  return [
    `export const provinces = ${JSON.stringify(provinces)};`,
    `export const provinceCodes = ${JSON.stringify(codes)};`,
  ].join("\n");
}

const fade = (colour: string, paper: string) => `color-mix(in srgb, ${colour} 28%, ${paper})`;

/** The colour of each province as a custom property by its code, and as the swatch of whatever is about it. */
function provinceStyles(provinces: readonly Province[]): string {
  const coloured = provinces.filter(({colour_light, colour_dark}) => colour_light && colour_dark);
  const properties = coloured.map(
    ({region, colour_light, colour_dark}) =>
      `  --region-${region}: light-dark(${colour_light}, ${colour_dark});\n`,
  );
  const swatches = coloured.map(
    ({region}) => `[data-region="${region}"] {\n  --swatch: var(--region-${region});\n}\n`,
  );
  // While one province is lit the others are pale, in the content of the page alone.
  const pale = coloured.map(
    ({region, colour_light, colour_dark}) =>
      `main[data-lit]:not([data-lit="${region}"]) {\n  --region-${region}: light-dark(${fade(colour_light!, "#fff")}, ${fade(colour_dark!, "#15181a")});\n}\n`,
  );
  return `:root {\n${properties.join("")}}\n${swatches.join("")}${pale.join("")}`;
}
