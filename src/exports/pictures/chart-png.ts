import type {Chart} from "../../exhibits/chart.ts";
import type {Language} from "../../domain/view.ts";
import {chartMarkup} from "./chart-markup.ts";
import {face} from "./picture.ts";
import {png} from "./png.ts";

/** Pixels of the picture to one of the page: 300 to the inch where the page has 96. */
const sharp = 300 / 96;

/** Draws charts for paper, as PNG so many pixels wide on the page; `loadKinds` must have come. */
export function chartPictures(language: Language) {
  return async (chart: Chart, width: number) => {
    const drawn = chartMarkup(chart, width, document);
    const svg =
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${drawn.width}" ` +
      `height="${drawn.height}" font-family="${face}" lang="${language}">${drawn.markup}</svg>`;
    const blob = await png({...drawn, svg}, sharp, language);
    return {png: new Uint8Array(await blob.arrayBuffer()), width: drawn.width, height: drawn.height};
  };
}
