import {loadKinds} from "../charts/late-kinds.ts";
import type {Work} from "./gather.ts";
import type {Sheaf} from "./sheaf.ts";

/** What a document may be saved as. */
export type Format = "png" | "png2" | "png4" | "svg";

/** What one exhibit may be saved as, and what a whole page may. */
export const exhibitFormats: readonly Format[] = ["png", "png2", "png4", "svg"];
export const pageFormats: readonly Format[] = [];

/** A file to be saved, or to be put beside others. */
export interface Made {
  extension: string;
  blob: Blob;
}

/** How each format is made; its script comes when it is first wanted. */
const makers: Record<Format, (sheaf: Sheaf, work: Work) => Promise<Made>> = {
  png: (sheaf) => picturesOf(sheaf, 1),
  png2: (sheaf) => picturesOf(sheaf, 2),
  png4: (sheaf) => picturesOf(sheaf, 4),
  svg: (sheaf) => picturesOf(sheaf, null),
};

/** The document in a format. */
export function make(format: Format, sheaf: Sheaf, work: Work = {}): Promise<Made> {
  return makers[format](sheaf, work);
}

/** The picture of its first exhibit, as PNG at a scale or as SVG. */
async function picturesOf(sheaf: Sheaf, scale: number | null): Promise<Made> {
  const [{picture}, {png}] = await Promise.all([
    import("./pictures/picture.ts"),
    import("./pictures/png.ts"),
    loadKinds(),
  ]);
  const drawn = picture(sheaf.leaves[0]!, sheaf, {document});
  if (scale === null) return {extension: "svg", blob: new Blob([drawn.svg], {type: "image/svg+xml"})};
  return {extension: "png", blob: await png(drawn, scale, sheaf.language)};
}
