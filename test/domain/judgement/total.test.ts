import {describe, expect, it} from "vitest";
import type {Figure} from "../../../src/domain/figure.ts";
import type {Qualifier} from "../../../src/domain/interval.ts";
import {judge} from "../../../src/domain/judgement/judge.ts";
import type {Target} from "../../../src/domain/target.ts";
import {before, figure, later, target, verdict} from "../sample.ts";

describe(judge, () => {
  describe("of a total", () => {
    const about200 = target({qualifier: "about"});

    it.each<[string, Target, Partial<Figure>, string, string]>([
      ["190 reaches about 200", about200, {value: 190, as_of: "2025-06-30"}, later, "met"],
      [
        "189 does not, and no result followed",
        about200,
        {value: 189, as_of: "2025-06-30"},
        later,
        "due_passed_unknown",
      ],
      [
        "189 before the due date is still running",
        about200,
        {value: 189, as_of: "2025-06-30"},
        before,
        "running",
      ],
      [
        "on the due day itself is still running",
        about200,
        {value: 189, as_of: "2025-06-30"},
        "2025-12-31",
        "running",
      ],
      ["189 on the due day misses", about200, {value: 189, as_of: "2025-12-31"}, later, "missed"],
      ["190 on the due day meets", about200, {value: 190, as_of: "2025-12-31"}, later, "met"],
      [
        "190 the day after meets too late to say when",
        about200,
        {value: 190, as_of: "2026-01-01"},
        later,
        "met_date_unknown",
      ],
      ["189 the day after misses", about200, {value: 189, as_of: "2026-01-01"}, later, "missed"],
      ["190 of the due year meets", about200, {value: 190, as_of: "2025"}, later, "met"],
      [
        "189 of the due year alone says nothing of its end",
        about200,
        {value: 189, as_of: "2025"},
        later,
        "due_passed_unknown",
      ],
      [
        "189 of the year after misses",
        about200,
        {value: 189, as_of: "2026", published_on: "2026-05"},
        later,
        "missed",
      ],
      ["199 misses 200", target(), {value: 199, as_of: "2025-12-31"}, later, "missed"],
      ["200 meets 200", target(), {value: 200, as_of: "2025-12-31"}, later, "met"],
      [
        "200 does not exceed 200",
        target({qualifier: "over"}),
        {value: 200, as_of: "2025-12-31"},
        later,
        "missed",
      ],
      ["201 exceeds 200", target({qualifier: "over"}), {value: 201, as_of: "2025-12-31"}, later, "met"],
    ])("%s", (_case, aim, changes, evaluationDay, expected) => {
      expect(verdict(judge(aim, [figure(changes)], evaluationDay))).toBe(expected);
    });

    it.each<[string, string, string, string]>([
      ["a day", "2025-06-30", "2025-06-30", "met"],
      ["the month that ends on it", "2025-06-30", "2025-06", "met"],
      ["the month after", "2025-06-30", "2025-07", "met_date_unknown"],
      ["a year that ends after it", "2025-06-30", "2025", "met_date_unknown"],
      ["a due month, by its last day", "2024-02", "2024-02-29", "met"],
    ])("reached by %s, when due %s and read %s, is %3$s", (_case, due, as_of, expected) => {
      expect(verdict(judge(target({due}), [figure({value: 210, as_of})], later))).toBe(expected);
    });

    it.each<[Qualifier, number, string]>([
      ["over", 200, "met"],
      ["over", 199, "indeterminate"],
      ["at_least", 200, "met"],
      ["at_least", 150, "indeterminate"],
      ["about", 200, "indeterminate"],
      ["about", 211, "met"],
      ["about", 190, "missed"],
      ["nearly", 200, "missed"],
      ["nearly", 210, "indeterminate"],
      ["under", 200, "missed"],
      ["at_most", 200, "indeterminate"],
      ["at_most", 199, "missed"],
    ])("read on the due day with the words %s %d is %s", (qualifier, value, expected) => {
      expect(verdict(judge(target(), [figure({value, qualifier, as_of: "2025-12-31"})], later))).toBe(
        expected,
      );
    });

    it("takes “more than 200” for more than a target of “more than 200”, and “200 and above” not", () => {
      const aim = target({qualifier: "over"});
      const read = (qualifier: Qualifier) => figure({value: 200, qualifier, as_of: "2025-12-31"});
      expect(verdict(judge(aim, [read("over")], later))).toBe("met");
      expect(verdict(judge(aim, [read("at_least")], later))).toBe("indeterminate");
      expect(verdict(judge(aim, [read("at_most")], later))).toBe("missed");
    });

    it("is met by the first figure that reaches it, whatever follows", () => {
      const rows = [
        figure({value: 180, as_of: "2023"}),
        figure({value: 205, as_of: "2024-03"}),
        figure({value: 230, as_of: "2024-09"}),
        figure({value: 150, as_of: "2025-10"}),
      ];
      expect(judge(target(), rows, later)).toMatchObject({kind: "met", figure: {value: 205}});
    });

    it("is missed by the first total of the due day or later that falls short, though a later one reaches it", () => {
      const rows = [
        figure({value: 180, as_of: "2025-06-30"}),
        figure({value: 190, as_of: "2025-12-31"}),
        figure({value: 195, as_of: "2026-02"}),
        figure({value: 205, as_of: "2026-06-30"}),
      ];
      expect(judge(target(), rows, later)).toMatchObject({kind: "missed", figure: {value: 190}});
    });

    it("shows the newest figure when none reaches it", () => {
      const rows = [figure({value: 120, as_of: "2025-01-06"}), figure({value: 79, as_of: "2024-03-12"})];
      expect(judge(target(), rows, later)).toMatchObject({kind: "due_passed_unknown", figure: {value: 120}});
    });

    it("is lower the better where the target says so", () => {
      const down = target({direction: "down"});
      const read = (value: number, qualifier: Qualifier = "exact") =>
        verdict(judge(down, [figure({value, qualifier, as_of: "2025-12-31"})], later));
      expect(read(200)).toBe("met");
      expect(read(201)).toBe("missed");
      expect(read(190, "about")).toBe("met");
      expect(read(200, "about")).toBe("indeterminate");
      expect(read(150, "over")).toBe("indeterminate");
      expect(read(200, "over")).toBe("missed");
    });

    it("takes “under 200” for under, not for 200 itself", () => {
      const aim = target({direction: "down", qualifier: "under"});
      const read = (value: number, qualifier: Qualifier = "exact") =>
        verdict(judge(aim, [figure({value, qualifier, as_of: "2025-12-31"})], later));
      expect(read(199)).toBe("met");
      expect(read(200, "under")).toBe("met");
      expect(read(200, "at_most")).toBe("indeterminate");
      expect(read(200)).toBe("missed");
    });
  });
});
