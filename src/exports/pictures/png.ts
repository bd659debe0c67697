import {ActionableError} from "../../domain/errors.ts";
import {exportText} from "../../text/exports.ts";
import type {Language} from "../../domain/view.ts";
import type {Picture} from "./picture.ts";

/** A picture as PNG, `scale` times as wide as it is told; drawn by the browser from the SVG alone. */
export async function png({svg, width, height}: Picture, scale: number, language: Language): Promise<Blob> {
  const image = new Image(width, height);
  const address = URL.createObjectURL(new Blob([svg], {type: "image/svg+xml"}));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (blob) return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
  throw new ActionableError(...exportText[language].tooLarge);
}
