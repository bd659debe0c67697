import type {Language} from "../../../domain/view.ts";
import {lettersOf} from "../letters.ts";
import {x, type Element} from "../xml.ts";

/** How the words of a chart or of a part of it look. */
export function letters(
  size: number,
  language: Language,
  look: {bold?: boolean; colour?: string} = {},
): Element {
  return x(
    "c:txPr",
    {},
    x("a:bodyPr"),
    x("a:lstStyle"),
    x(
      "a:p",
      {},
      x("a:pPr", {}, lettersOf("a:defRPr", {size, ...look}, language)),
      x("a:endParaRPr", {lang: language === "zh" ? "zh-CN" : "en-US"}),
    ),
  );
}
