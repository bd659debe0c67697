import type {Language} from "../domain/view.ts";
import type {Words} from "../exhibits/words.ts";
import {exportText} from "../text/exports.ts";
import {uncited} from "./cite.ts";

/** Words as a sentence: a space that on a page only keeps apart what looks different is what a sentence has there. */
export function sentence(words: Words, language: Language): Words {
  const spans = uncited(words);
  let said = "";
  return spans.map((span, index) => {
    const own = span.words === " " ? between(said, spans[index + 1]?.words ?? "", language) : span.words;
    said += own;
    return own === span.words ? span : {...span, words: own};
  });
}

function between(before: string, after: string, language: Language): string {
  if (before === "" || after === "") return "";
  const {pause, stop} = exportText[language].document;
  const space = language === "zh" ? "" : " ";
  if (/[。.；;：:，,·]\s*$/.test(before)) return space;
  return /^[A-Z]/.test(after) ? `${stop}${space}` : pause;
}
