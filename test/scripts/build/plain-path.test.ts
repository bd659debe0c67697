import {describe, expect, it} from "vitest";
import {plainPath} from "../../../scripts/build/plain-path.ts";

describe(plainPath, () => {
  it.each(["/home/a/brandgauge", "C:\\work\\\u54c1\u724c 1 (2)%", "/srv/a&b"])("lets %s be", (folder) => {
    expect(() => plainPath(folder)).not.toThrow();
  });

  it.each([
    ["/home/c#/brandgauge", "#"],
    ["/home/what?/brandgauge", "?"],
  ])("stops in %s and says what to do", (folder, mark) => {
    expect(() => plainPath(folder)).toThrow(
      new RegExp(`\\${mark}.*\u627e\u4e0d\u5230\u6587\u4ef6.*[^]*\u6539\u540d[^]*rename`),
    );
  });
});
