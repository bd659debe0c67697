import {describe, expect, it} from "vitest";
import {document, reading} from "../../../scripts/verify/reading.ts";

const read = (text: string, locator: string) => reading(document(text), locator);
const exactly = (value: number) => ({kind: "read", value, qualifier: "exact"});

describe(reading, () => {
  it.each([
    ["a number inside a longer one", "215 entries", "5 entries"],
    ["the front of a longer number", "a first batch of 40", "first batch of 4"],
    ["the front of a grouped number", "1,039 standards", "1"],
    ["the end of a Chinese number", "共二十一家", "一家"],
    ["the front of a decimal", "97.6%", "97"],
  ])("does not see %s", (_, text, locator) => {
    expect(read(text, locator)).toEqual({kind: "no_locator"});
  });

  it("takes a number whole where the locator stops before its multiplier", () => {
    expect(read("more than 600 million yuan", "more than 600")).toEqual({
      kind: "read",
      value: 6e8,
      qualifier: "over",
    });
    expect(read("投入5404万元", "投入5404")).toEqual(exactly(54040000));
  });

  it("prefers a count to an ordinal and takes the ordinal where nothing else stands", () => {
    expect(read("the first batch of 40", "first batch of 40")).toEqual(exactly(40));
    expect(read("it ranks seventh here", "ranks seventh")).toEqual(exactly(7));
    expect(read("第3批评出73家", "第3批评出73家")).toEqual(exactly(73));
  });

  it("does not take the year of a sentence for its number", () => {
    expect(read("2023年评出73家", "2023年评出73家")).toEqual(exactly(73));
    expect(read("4月27日评出40项", "4月27日评出40项")).toEqual(exactly(40));
    expect(read("二十七日评出四十项", "二十七日评出四十项")).toEqual(exactly(40));
  });

  it("refuses a locator that stands in places with different numbers", () => {
    expect(read("共53个平台,共有600 million, 后有600 thousand", "600")).toEqual({
      kind: "ambiguous",
      found: "exact 600000000 | exact 600000",
    });
    expect(read("about 40 firms, then 40 firms", "40 firms")).toMatchObject({kind: "ambiguous"});
  });

  it("leaves out the numbers that touch the locator on either side", () => {
    expect(read("共7家40项", "共7家")).toEqual(exactly(7));
    expect(read("95%合格7家", "%合格7家")).toEqual(exactly(7));
  });

  it("accepts a locator that says the same in several places", () => {
    expect(read("38 firms came; 38 firms won", "38 firms")).toEqual(exactly(38));
  });

  it("finds nothing for an empty locator", () => {
    expect(read("40 items", " ")).toEqual({kind: "no_locator"});
  });
});
