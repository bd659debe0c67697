import {describe, expect, it} from "vitest";
import {npmRun, sideBySide, type Outcome} from "../../scripts/side-by-side.ts";

/** Commands that end when told to, and what was begun and said. */
function commands() {
  const begun: string[] = [];
  const said: string[] = [];
  const ends = new Map<string, (outcome: Outcome) => void>();
  const run = (name: string) => {
    begun.push(name);
    return new Promise<Outcome>((resolve) => ends.set(name, resolve));
  };
  const end = async (name: string, code = 0) => {
    ends.get(name)!({code, output: name});
    await new Promise((resolve) => setTimeout(resolve));
  };
  return {begun, said, run, end, tell: (output: string) => said.push(output)};
}

const lanes = [
  ["types", "lint"],
  ["build", "portable"],
];

describe(sideBySide, () => {
  it("begins every lane at once, and within a lane one after the other", async () => {
    const {begun, said, run, end, tell} = commands();
    const failed = sideBySide(lanes, run, tell);
    expect(begun).toEqual(["types", "build"]);
    await end("build");
    expect(begun).toEqual(["types", "build", "portable"]);
    await end("types");
    await end("lint");
    await end("portable");
    expect(await failed).toBeNull();
    expect(said).toEqual(["build", "types", "lint", "portable"]);
  });

  it("begins nothing after a failure, and says nothing after it", async () => {
    const {begun, said, run, end, tell} = commands();
    const failed = sideBySide(lanes, run, tell);
    await end("build", 2);
    await end("types", 1);
    expect(await failed).toBe("build");
    expect(begun).toEqual(["types", "build"]);
    expect(said).toEqual(["build"]);
  });
});

describe(npmRun, () => {
  it("tells what a script says and how it ends", async () => {
    const passed = await npmRun("data:check");
    expect(passed).toEqual({code: 0, output: expect.stringContaining("数据检查")});
    const missing = await npmRun("no-such-script");
    expect(missing).toEqual({code: 1, output: expect.stringContaining("no-such-script")});
  });
});
