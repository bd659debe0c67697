import {describe, expect, it} from "vitest";
import {sentence} from "../../src/exports/sentence.ts";
import {plain, say, type Words} from "../../src/exhibits/words.ts";

const apart = (...parts: string[]): Words => parts.flatMap((part) => say(part));

describe(sentence, () => {
  it.each<["zh" | "en", Words, string]>([
    ["zh", apart("已到期", " ", "落后18个百分点"), "已到期，落后18个百分点"],
    ["zh", apart("已到期。", " ", "落后"), "已到期。落后"],
    ["en", apart("Due", " ", "18 points behind"), "Due, 18 points behind"],
    ["en", apart("Due", " ", "Newest is 120"), "Due. Newest is 120"],
    [
      "zh",
      [...say("湖南名品2年2个月。"), {words: "见认证数量页", to: {page: "certified"}}],
      "湖南名品2年2个月。",
    ],
    ["zh", [...say("用在"), {words: "认证数量", to: {page: "certified"}}], "用在认证数量"],
    ["zh", [...say("120个"), {words: "[1]", mark: "ref"}], "120个"],
  ])("says in %s what a page sets apart, and no link that closes it", (language, words, said) => {
    expect(plain(sentence(words, language))).toBe(said);
  });
});
