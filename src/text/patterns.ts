import type {Language} from "../domain/view.ts";
import {bilingual} from "./language.ts";

const partial = String.raw`^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$`;
const period = String.raw`^\d{4}(-\d{2}(-\d{2})?)?(/\d{4}(-\d{2}(-\d{2})?)?)?$`;
const names = String.raw`^[a-z0-9_]+$`;

// The patterns of the data package.
const forms = bilingual(
  new Map([
    [partial, "写成2023-04-27；只知道年月的写2023-04，只知道年的写2023"],
    [period, "写成2023-04-27、2023-04或2023；一段时间写起止，中间用斜线，如2023/2025"],
    [String.raw`^\d{6}$`, "写六位区划代码，如140000"],
    [String.raw`^#[0-9a-f]{6}$`, "写成 #b34a00 的样子：#和六位小写十六进制数"],
    [names, "只用小写字母、数字和下划线"],
    ["^[a-z0-9-]+$", "只用小写字母、数字和连字符"],
    [String.raw`^[a-z]+(-[a-z0-9]+)*$`, "只用小写字母、数字和连字符，以字母开头"],
    [String.raw`^\d{4}$`, "写四位年份，如2025"],
    [String.raw`^\d{4}(/\d{4})?$`, "写四位年份，如2025，或起止两年，如2023/2025"],
    ["^https?://.+", "写以 http:// 或 https:// 开头的完整网址"],
  ]),
  new Map([
    [partial, "write 2023-04-27; 2023-04 where only the month is known, 2023 where only the year is"],
    [
      period,
      "write 2023-04-27, 2023-04 or 2023; for a period its ends with a slash between, such as 2023/2025",
    ],
    [String.raw`^\d{6}$`, "write the six-digit code of the division, such as 140000"],
    [String.raw`^#[0-9a-f]{6}$`, "write it like #b34a00: # and six hexadecimal digits in small letters"],
    [names, "use small letters, digits and underscores only"],
    ["^[a-z0-9-]+$", "use small letters, digits and hyphens only"],
    [String.raw`^[a-z]+(-[a-z0-9]+)*$`, "use small letters, digits and hyphens only, a letter first"],
    [String.raw`^\d{4}$`, "write a year of four digits, such as 2025"],
    [String.raw`^\d{4}(/\d{4})?$`, "write a year, such as 2025, or two of them, such as 2023/2025"],
    ["^https?://.+", "write the whole address, with http:// or https:// first"],
  ]),
);

/** How a cell of a pattern is written, in words. */
export function formOf(pattern: string, language: Language): string {
  return forms[language].get(pattern) ?? pattern;
}
