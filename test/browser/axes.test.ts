import {beforeAll, describe, expect, it} from "vitest";
import {pages} from "../../src/domain/view.ts";
import {violations, type Axis, type Registry} from "../axes.ts";
import {axesOf} from "./axes.ts";
import {go, unfold, useBrowser} from "./page.ts";
import {readRegistry} from "./registry.ts";

const visit = useBrowser();

let registry: Registry;
beforeAll(async () => {
  registry = await readRegistry();
});

const faults = (axes: readonly Axis[]) =>
  axes.flatMap((axis) => violations(axis, registry).map((fault) => `${axis.label}: ${fault}`));

describe("no axis holds figures that may not be set together", () => {
  it.each(pages)("on %s", async (name) => {
    const page = await visit(`#/${name}`);
    await unfold(page);
    expect(faults(await axesOf(page))).toEqual([]);
  });

  it("on the pages of an earlier day", async () => {
    const page = await visit("#/certified?on=2025-11-01");
    for (const name of pages) {
      await go(page, `#/${name}?on=2025-11-01`);
      expect.soft(faults(await axesOf(page)), name).toEqual([]);
    }
  });
});
