import {describe, expect, it} from "vitest";
import {independentPublishers, isCorroborated, type Voucher} from "../../src/domain/corroboration.ts";

const by = (publisher: string | null, origin = "media", source = "s"): Voucher => ({
  publisher,
  origin,
  source,
});

describe(independentPublishers, () => {
  it.each<[string, Voucher[], string[]]>([
    ["two papers", [by("长沙晚报"), by("红网")], ["长沙晚报", "红网"]],
    [
      "two documents of one paper",
      [by("半岛都市报", "media", "a"), by("半岛都市报", "media", "b")],
      ["半岛都市报"],
    ],
    ["a paper and its copy elsewhere", [by("湖南日报"), by("湖南日报（人民网湖南频道）")], ["湖南日报"]],
    ["a paper and who quotes it", [by("红网"), by("长沙晚报（据红网）")], ["红网"]],
    [
      "an office and who compiles its figures",
      [by("统计局", "government"), by("表格", "individual")],
      ["统计局"],
    ],
    ["a paper and nobody", [by("日报"), by("未署名", "unnamed")], ["日报"]],
    ["two that are not named", [by(null, "unnamed", "a"), by(null, "unnamed", "b")], ["a"]],
  ])("of %s", (_case, statements, expected) => {
    expect(independentPublishers(statements)).toEqual(expected);
    expect(isCorroborated(statements)).toBe(expected.length > 1);
  });
});
