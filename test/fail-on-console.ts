import {afterEach, vi} from "vitest";

// A warning nobody reads is a defect: it fails the test that caused it.
const warn = vi.spyOn(console, "warn");
const error = vi.spyOn(console, "error");

afterEach(() => {
  const calls = [...warn.mock.calls, ...error.mock.calls];
  warn.mockClear();
  error.mockClear();
  if (calls.length > 0) throw new Error(`printed to the console: ${calls.map(String).join("\n")}`);
});
