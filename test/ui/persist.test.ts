import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {persist} from "../../src/ui/persist.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const failing = () => vi.fn<() => Promise<unknown>>(() => Promise.reject(new TypeError("no network")));

describe(persist, () => {
  it("attempts in a second, then ever less often, and then no more", async () => {
    const attempt = failing();
    const stop = persist(attempt, () => {});
    const made = async (seconds: number) => {
      await vi.advanceTimersByTimeAsync(seconds * 1000);
      return attempt.mock.calls.length;
    };
    expect([await made(0.9), await made(0.1), await made(2), await made(4), await made(8)]).toEqual([
      0, 1, 2, 3, 4,
    ]);
    expect(await made(3600)).toBe(15);
    stop();
  });

  it("attempts at once when there is a network again, and stops when it has succeeded", async () => {
    const attempt = failing().mockResolvedValueOnce("here");
    const then = vi.fn<() => void>();
    persist(attempt, then);
    dispatchEvent(new Event("online"));
    await vi.advanceTimersByTimeAsync(0);
    expect(then).toHaveBeenCalledOnce();
    dispatchEvent(new Event("online"));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(attempt).toHaveBeenCalledOnce();
  });

  it("leaves what was stopped as it is", async () => {
    const then = vi.fn<() => void>();
    const attempt = vi.fn<() => Promise<unknown>>(() => Promise.resolve());
    persist(attempt, then)();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(attempt).not.toHaveBeenCalled();
    expect(then).not.toHaveBeenCalled();
  });
});
