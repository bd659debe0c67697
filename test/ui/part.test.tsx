// @vitest-environment jsdom
import {act} from "react";
import {describe, expect, it, vi} from "vitest";
import {shell} from "../../src/text/shell.ts";
import {part} from "../../src/ui/part.tsx";
import {show} from "../pages/show.tsx";

const missing = () => Promise.reject(new TypeError("Failed to fetch dynamically imported module"));
const Content = () => <p>here</p>;

describe(part, () => {
  it("asks once for what fails while it is shown, and again when the reader says so", async () => {
    const fetch = vi
      .fn<() => Promise<typeof Content>>(() => Promise.resolve(Content))
      .mockImplementationOnce(missing);
    const {Component} = part(fetch);
    const page = await show(<Component />);
    expect(page.textContent).toContain(shell.zh.scriptMissing[0]);
    expect(fetch).toHaveBeenCalledTimes(1);
    await act(async () => page.querySelector("button")!.click());
    expect(page.textContent).toBe("here");
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it("comes by itself once the browser has a network again, of which nothing is seen before", async () => {
    let isOn = false;
    const {Component} = part(() => (isOn ? Promise.resolve(Content) : missing()));
    const page = await show(<Component />);
    const notice = page.querySelector("[role=alert]");
    const online = () => act(async () => void dispatchEvent(new Event("online")));
    await online();
    expect(page.querySelector("[role=alert]")).toBe(notice);
    isOn = true;
    await online();
    expect(page.textContent).toBe("here");
  });

  it("forgets what failed before it was wanted", async () => {
    const fetch = vi
      .fn<() => Promise<typeof Content>>(() => Promise.resolve(Content))
      .mockImplementationOnce(missing);
    const {Component, prefetch} = part(fetch);
    await prefetch();
    expect((await show(<Component />)).textContent).toBe("here");
  });

  it("does not blame the network for a script that throws", async () => {
    const {Component} = part(() => Promise.reject(new RangeError("no such day")));
    expect((await show(<Component />)).textContent).toContain("no such day");
  });
});
