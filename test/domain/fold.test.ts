import {describe, expect, it} from "vitest";
import {fold, folded} from "../../src/domain/fold.ts";

describe(folded, () => {
  it.each([
    ["2025年5月10日", "2025-05-10"],
    ["2025/5/10", "2025-05-10"],
    ["2025.5.10", "2025-05-10"],
    ["２０２５－０５－１０", "2025-05-10"],
    ["10 May 2025", "2025-05-10"],
    ["January 2025", "2025-01"],
    ["2025年5月", "2025-05"],
    ["截至2025年", "截至2025"],
    ["5月10日", "05-10"],
    ["2024年185家", "2024 185家"],
    ["晋政发〔2021〕24号", "晋政发 2021 24号"],
    ["1,346个", "1346个"],
    ["１，３４６个", "1346个"],
    ["12,345,678", "12345678"],
    ["93.93%", "93.93"],
    ["SX-O-011", "sx-o-011"],
    ["2021-24", "2021-24"],
    ["Marketing 2025", "marketing 2025"],
    ["“安徽名牌”  新增", "安徽名牌 新增"],
    ["", ""],
  ])("reads %s as %s", (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it("changes nothing of what it has folded", () => {
    for (const text of ["2025年5月10日公布1,346个", "Shanxi Jingpin (Shanxi Premium)", "年份：2024年185家"])
      expect(folded(folded(text))).toBe(folded(text));
  });
});

describe(fold, () => {
  it.each([
    "2025年5月10日公布1,346个",
    "“共１，３４６个”",
    " a - b. c-d 12.5% ",
    "晋政发〔2021〕24号",
    "2024年185家，2023/1/5",
  ])("says of %s what folded does", (text) => {
    expect(fold(text).text).toBe(folded(text));
  });

  it("knows where each character stood", () => {
    const text = "“共１，３４６个”";
    const {text: words, starts, ends} = fold(text);
    const at = words.indexOf("1346");
    expect(text.slice(starts[at], ends[at + 3])).toBe("１，３４６");
    expect(text.slice(starts[0], ends[0])).toBe("共");
  });
});
