import type {Language} from "../../../domain/view.ts";
import {lettersOf} from "../letters.ts";
import {x, type Element} from "../xml.ts";

/** How the words of a chart or of a part of it look. */
export function letters(
  size: number,
  language: Language,
  {unbroken, ...look}: {bold?: boolean; colour?: string; unbroken?: boolean} = {},
): Element {
  return x(
    "c:txPr",
    {},
    x("a:bodyPr", unbroken ? {wrap: "none"} : {}),
    x("a:lstStyle"),
    x(
      "a:p",
      {},
      x("a:pPr", {}, lettersOf("a:defRPr", {size, ...look}, language)),
      x("a:endParaRPr", {lang: language === "zh" ? "zh-CN" : "en-US"}),
    ),
  );
}
