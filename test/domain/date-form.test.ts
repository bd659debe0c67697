import {describe, expect, it} from "vitest";
import {isDatePattern, writtenDate} from "../../src/domain/date-form.ts";
import {resources} from "../../src/dataset/package.ts";
import {languages} from "../../src/domain/view.ts";
import {formOf} from "../../src/text/patterns.ts";

describe(writtenDate, () => {
  it.each([
    ["2023/4/27", "2023-04-27"],
    ["2023.4.27", "2023-04-27"],
    ["2023-4-27", "2023-04-27"],
    ["2023\u5e744\u670827\u65e5", "2023-04-27"],
    ["\uff12\uff10\uff12\uff13\uff0f4\uff0f27", "2023-04-27"],
    ["20230427", "2023-04-27"],
    ["2023/4/27 0:00", "2023-04-27"],
    ["2023/4", "2023-04"],
    ["2023\u5e744\u6708", "2023-04"],
    ["2023\u5e74", "2023"],
    ["45043", "2023-04-27"],
    ["2023/2/30", null],
    ["2023/13", null],
    ["12345", null],
    ["27/4/2023", null],
    ["soon", null],
    ["", null],
  ])("reads %j as %j", (found, written) => {
    expect(writtenDate(found)).toBe(written);
  });
});

const patterns = resources.flatMap(({schema}) =>
  schema.fields.flatMap(({constraints}) => constraints?.pattern ?? []),
);

describe(formOf, () => {
  it.each([...new Set(patterns)])("says in words what %s asks for", (pattern) => {
    for (const language of languages) expect(formOf(pattern, language)).not.toContain(pattern);
  });

  it("knows the patterns of dates", () => {
    expect(new Set(patterns.filter(isDatePattern)).size).toBe(2);
  });
});
