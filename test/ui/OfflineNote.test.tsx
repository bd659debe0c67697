import {describe, expect, it, vi} from "vitest";
import type {Offline} from "../../src/domain/offline.ts";
import {createSignal} from "../../src/reader/signal.ts";
import {OfflineNote} from "../../src/ui/OfflineNote.tsx";
import {UpdatePrompt} from "../../src/ui/UpdatePrompt.tsx";
import {show} from "../pages/show.tsx";

const controls = {update: vi.fn<() => void>(), reset: vi.fn<() => Promise<void>>(async () => {})};

function note(state: Offline, language: "zh" | "en" = "zh") {
  return show(<OfflineNote offline={createSignal(state)} controls={controls} />, {language});
}

describe(OfflineNote, () => {
  it.each<[Offline, string]>([
    [{kind: "ready", total: 10_640_000}, "可离线使用：全部文件已保存并核对，共10.6MB"],
    [{kind: "downloading", loaded: 2_000_000, total: 10_640_000}, "正在保存离线副本：2.0MB，共10.6MB"],
    [{kind: "full", kept: 3_100_000, total: 10_640_000}, "离线副本只存下3.1MB，共10.6MB"],
    [{kind: "rebuilding"}, "正在重建"],
    [{kind: "unreadable"}, "浏览器读不出离线副本"],
    [{kind: "embedded"}, "可离线使用：全部内容都在本文件内"],
    [{kind: "denied"}, "浏览器不准本页在本机保存"],
  ])("says of %j where it stands", async (state, words) => {
    expect((await note(state)).textContent).toContain(words);
  });

  it("shows how far saving is", async () => {
    const page = await note({kind: "downloading", loaded: 5, total: 10}, "en");
    expect(page.querySelector("progress")!.position).toBe(0.5);
  });

  it("offers to start anew where something is kept or should be", async () => {
    for (const state of [{kind: "ready", total: 1}, {kind: "incomplete"}] as const) {
      const page = await note(state, "en");
      page.querySelector("button")!.click();
    }
    expect(controls.reset).toHaveBeenCalledTimes(2);
    expect((await note({kind: "unavailable"})).querySelector("button")).toBeNull();
  });

  it("says nothing before it knows", async () => {
    expect((await note({kind: "starting"})).textContent).toBe("");
  });
});

describe(UpdatePrompt, () => {
  it("waits for the reader to take the newer version", async () => {
    const prompt = <UpdatePrompt offline={createSignal<Offline>({kind: "update"})} controls={controls} />;
    const page = await show(prompt, {});
    expect(controls.update).not.toHaveBeenCalled();
    page.querySelector("button")!.click();
    expect(controls.update).toHaveBeenCalledOnce();
  });

  it("is not there while there is nothing to take", async () => {
    const prompt = (
      <UpdatePrompt offline={createSignal<Offline>({kind: "ready", total: 1})} controls={controls} />
    );
    expect((await show(prompt, {})).textContent).toBe("");
  });
});
