import {slideSize} from "./box.ts";

const margin = 40;
const width = slideSize.width - 2 * margin;

/** Where the parts of a slide stand. */
export const places = {
  part: {x: margin + width - 60, y: 8, width: 60, height: 17},
  title: {x: margin, y: 26, width, height: 68},
  subtitle: {x: margin, y: 96, width, height: 40},
  /** From below the subtitle, wherever it ends, to above the footer. */
  body: {x: margin, width, bottom: 492},
  footer: {x: margin, y: 502, width: width - 60, height: 28},
  number: {x: margin + width - 50, y: 502, width: 50, height: 14},
  coverTitle: {x: margin + 20, y: 110, width: width - 40, height: 130},
  coverText: {x: margin + 20, y: 268, width: width - 40, height: 170},
};
