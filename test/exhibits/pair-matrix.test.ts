import {describe, expect, it} from "vitest";
import {pairsOf} from "../../src/domain/comparable-groups.ts";
import {mostReasons, pairKey, pairMatrix, reasonsText} from "../../src/exhibits/pair-matrix.ts";
import {voice} from "../../src/exhibits/voice.ts";
import {plain, say} from "../../src/exhibits/words.ts";
import {subject} from "../domain/sample.ts";
import {answersOf} from "./answers.ts";
import {reading} from "./reader.ts";
import {linksOf} from "./told.ts";

const subjects = [
  subject({observation: "O-a", value: 1, mechanism: "selected_list"}),
  subject({observation: "O-b", value: 2}),
  subject({observation: "O-c", value: 3, counts: "enterprise", metric: "enterprises"}),
];
const pairs = pairsOf(subjects, "rank", new Map());
const speaker = voice(answersOf({}), reading());
const compared = {
  caption: "caption",
  subjects,
  pairs,
  nameOf: ({observation}: {observation: string}) => `series ${observation}`,
};

describe(pairMatrix, () => {
  it("places each pair with its column before its row", () => {
    const {names, pairs: told} = pairMatrix(compared, speaker);
    expect(names).toEqual(["series O-a", "series O-b", "series O-c"]);
    expect(told.map(({key, column, row}) => [key, column, row])).toEqual([
      ["O-a/O-b", 0, 1],
      ["O-a/O-c", 0, 2],
      ["O-b/O-c", 1, 2],
    ]);
    const [backwards] = pairMatrix(
      {...compared, pairs: pairsOf(subjects.toReversed(), "rank", new Map())},
      speaker,
    ).pairs;
    expect(backwards).toMatchObject({key: "O-c/O-b", column: 1, row: 2});
  });

  it("names both figures, each opening its evidence, and says the outcome", () => {
    const [pair] = pairMatrix(compared, speaker).pairs;
    expect(pair).toMatchObject({outcome: "not_comparable", word: "不可比", evidence: ["O-a", "O-b"]});
    expect(plain(pair!.heading)).toBe("series O-a 1product与series O-b 2product：不可比");
    expect(linksOf(pair!.heading)).toEqual([
      ["1product", "O-a"],
      ["2product", "O-b"],
    ]);
    expect(pair!.reasons.map(plain)).toEqual(["机制不同：遴选名单；第三方认证"]);
  });

  it("begins with the pair that has the most reasons, unless told another", () => {
    expect(mostReasons(pairs)).toBe(pairs[1]);
    expect(pairMatrix(compared, speaker).first).toBe("O-a/O-c");
    expect(pairMatrix({...compared, first: pairs[2]!}, speaker).first).toBe("O-b/O-c");
  });

  it("adds what its caller has to say of each pair", () => {
    const after = (pair: (typeof pairs)[number]) => [say(`after ${pairKey(pair)}`)];
    expect(pairMatrix({...compared, after}, speaker).pairs.map((pair) => pair.after.map(plain))).toEqual([
      ["after O-a/O-b"],
      ["after O-a/O-c"],
      ["after O-b/O-c"],
    ]);
  });

  it("has no pair to show first where there is none", () => {
    expect(pairMatrix({...compared, pairs: []}, speaker).first).toBe("");
  });
});

describe(reasonsText, () => {
  it("joins all reasons of a pair", () => {
    expect(reasonsText(pairs[1]!, speaker)).toBe(
      "指标不同：items；enterprises；统计对象不同：产品或服务；企业；机制不同：遴选名单；第三方认证",
    );
  });
});
