import {loadKinds} from "../charts/late-kinds.ts";
import {exportText} from "../text/exports.ts";
import type {Part} from "./bundle.ts";
import type {Work} from "./gather.ts";
import {oneLeaf, type Sheaf} from "./sheaf.ts";

/** What a document may be saved as. */
export type Format = "pptx" | "docx" | "xlsx" | "csv" | "png" | "png2" | "png4" | "svg" | "zip";

/** What one exhibit may be saved as, and what a whole page may. */
export const exhibitFormats: readonly Format[] = [
  "pptx",
  "docx",
  "xlsx",
  "csv",
  "png",
  "png2",
  "png4",
  "svg",
];
export const pageFormats: readonly Format[] = ["pptx", "docx", "xlsx", "zip"];

/** A file to be saved, or to be put beside others. */
export interface Made {
  extension: string;
  blob: Blob;
  /** What could not be made of it, in words. */
  lacks?: readonly string[];
}

const office = "application/vnd.openxmlformats-officedocument";

/** How each format is made; its script comes when it is first wanted. */
const makers: Record<Format, (sheaf: Sheaf, work: Work) => Promise<Made>> = {
  async pptx(sheaf, work) {
    const {writePptx} = await import("./pptx/write.ts");
    return made("pptx", await writePptx(sheaf, work), `${office}.presentationml.presentation`);
  },
  async docx(sheaf) {
    const [{writeDocx}, {chartPictures}] = await Promise.all([
      import("./docx/write.ts"),
      import("./pictures/chart-png.ts"),
      loadKinds(),
    ]);
    const bytes = await writeDocx(sheaf, chartPictures(sheaf.language));
    return made("docx", bytes, `${office}.wordprocessingml.document`);
  },
  async xlsx(sheaf) {
    const {writeXlsx} = await import("./xlsx/write.ts");
    return made("xlsx", await writeXlsx(sheaf), `${office}.spreadsheetml.sheet`);
  },
  async csv(sheaf) {
    const {writeCsv} = await import("./csv.ts");
    return made("csv", writeCsv(sheaf.leaves[0]!, sheaf), "text/csv");
  },
  png: (sheaf) => pictureOf(sheaf, 1),
  png2: (sheaf) => pictureOf(sheaf, 2),
  png4: (sheaf) => pictureOf(sheaf, 4),
  svg: (sheaf) => pictureOf(sheaf, null),
  async zip(sheaf, work) {
    const {bundle} = await import("./bundle.ts");
    const {blob, failed} = await bundle(sheaf, await partsOf(sheaf), work);
    const {lacking} = exportText[sheaf.language];
    return {extension: "zip", blob, lacks: failed.map(({name, reason}) => lacking(name, reason))};
  },
};

/** The document in a format. */
export function make(format: Format, sheaf: Sheaf, work: Work = {}): Promise<Made> {
  return makers[format](sheaf, work);
}

function made(extension: string, content: Uint8Array | string, type: string): Made {
  return {extension, blob: new Blob([content as Uint8Array<ArrayBuffer> | string], {type})};
}

/** The picture of its first exhibit, as PNG at a scale or as SVG. */
async function pictureOf(sheaf: Sheaf, scale: number | null): Promise<Made> {
  const [{picture}, {png}] = await Promise.all([
    import("./pictures/picture.ts"),
    import("./pictures/png.ts"),
    loadKinds(),
  ]);
  const drawn = picture(sheaf.leaves[0]!, sheaf, {document});
  if (scale === null) return made("svg", drawn.svg, "image/svg+xml");
  return {extension: "png", blob: await png(drawn, scale, sheaf.language)};
}

/** 会议材料: slides, report and tables of the whole, and a picture of each exhibit. */
async function partsOf(sheaf: Sheaf): Promise<Part[]> {
  const {fileName} = await import("./file-name.ts");
  const {pictureName} = await import("./bundle.ts");
  const whole = (["pptx", "docx", "xlsx"] as const).map((format): Part => ({
    name: fileName(sheaf, format),
    make: async (work) => (await make(format, sheaf, work)).blob,
  }));
  const pictures = sheaf.leaves.map((leaf, index): Part => ({
    name: pictureName(index, sheaf),
    make: async (work) => (await make("png", oneLeaf(sheaf, leaf), work)).blob,
  }));
  return [...whole, ...pictures];
}
