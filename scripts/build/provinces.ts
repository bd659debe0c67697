import {resolve} from "node:path";
import type {Plugin} from "vite";
import {resource} from "../../src/dataset/package.ts";
import {provinces as provincesOf} from "../../src/dataset/provinces.ts";
import type {Province} from "../../src/domain/region.ts";
import {readTable} from "../verify/folder.ts";

const modules: Record<string, (provinces: readonly Province[]) => string> = {
  "virtual:provinces": provincesModule,
  "virtual:provinces.css": provinceStyles,
};

/**
 * `virtual:provinces` lists the provinces of the foreground, which the page must know before any data arrive, and
 * `virtual:provinces.css` gives them their colours; both are made from `regions.csv`.
 */
export function provinces(folder = process.env["DATA_FOLDER"] ?? "data"): Plugin {
  const regions = resource("regions");
  return {
    name: "provinces",
    enforce: "pre",
    resolveId: (id) => (id in modules ? `\0${id}` : null),
    load(id) {
      const written = modules[id.slice(1)];
      if (!id.startsWith("\0") || !written) return null;
      this.addWatchFile(resolve(folder, regions.path));
      return written(provincesOf(readTable(folder, regions) ?? undefined));
    },
  };
}

function provincesModule(provinces: readonly Province[]): string {
  const codes = provinces.map(({region}) => region);
  return [
    `export const provinces = ${JSON.stringify(provinces)};`,
    `export const provinceCodes = ${JSON.stringify(codes)};`,
  ].join("\n");
}

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
  return `:root {\n${properties.join("")}}\n${swatches.join("")}`;
}
