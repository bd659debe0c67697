import {Converter} from "opencc-js/t2cn";

const simplified = Converter({from: "t", to: "cn"});

/**
 * Text in one spelling, so that a locator and a document can be compared: half width, Simplified Chinese, lower case,
 * straight quotes, no pinyin glosses, no space beside a Chinese character and single spaces elsewhere.
 */
export function normalise(text: string): string {
  return simplified(withoutGlosses(halfWidth(text)))
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/(?<=[\p{Script=Han}、。《》]) | (?=[\p{Script=Han}、。《》])/gu, "");
}

// "20,300" in full width is two numbers of a list, never twenty thousand: keep them apart before the comma shrinks.
// Unicode's NFKC would do too much: it turns ① into a digit that melts into the number behind it.
function halfWidth(text: string): string {
  return text
    .replace(/(?<=[\d０-９])，(?=[\d０-９])/g, "， ")
    .replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

// One founding document prints the reading of rare characters behind them: 建設(shè).
function withoutGlosses(text: string): string {
  return text.replace(/(?<=\p{Script=Han})\([\p{Script=Latin}\p{Mark}]+\)/gu, "");
}
