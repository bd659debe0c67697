// @vitest-environment jsdom
import {act} from "react";
import {createRoot} from "react-dom/client";
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {Behind} from "../../src/ui/Behind.tsx";

let frames: FrameRequestCallback[] = [];
beforeEach(() => {
  frames = [];
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  vi.stubGlobal("requestAnimationFrame", (frame: FrameRequestCallback) => frames.push(frame));
});
afterEach(() => vi.unstubAllGlobals());

/** The next frame, and what it leaves to do. */
async function nextFrame() {
  await act(async () => {
    for (const frame of frames.splice(0)) frame(0);
    await new Promise((resolve) => setTimeout(resolve));
  });
}

async function behind(record: boolean) {
  const host = document.createElement("main");
  await act(async () => createRoot(host).render(<Behind record={record}>page</Behind>));
  return host;
}

it("draws the page when the record before it has been painted", async () => {
  const host = await behind(true);
  expect(host.textContent).toBe("");
  expect(host.querySelector("[data-later]")).not.toBeNull();
  await nextFrame();
  expect(host.textContent).toBe("");
  await nextFrame();
  expect(host.textContent).toBe("page");
});

it("draws the page at once where no record is asked for", async () => {
  expect((await behind(false)).textContent).toBe("page");
});

it("draws the page at once where nobody looks, since nothing is painted there", async () => {
  const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  expect((await behind(true)).textContent).toBe("page");
  hidden.mockRestore();
});
