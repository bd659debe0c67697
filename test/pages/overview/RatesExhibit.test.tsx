import {describe, expect, it} from "vitest";
import {RatesExhibit} from "../../../src/pages/overview/RatesExhibit.tsx";
import {figure} from "../../domain/sample.ts";
import {evidenceOf, show} from "../show.tsx";

const stage = (batch: string, counted: string, stage: number, value: number, changes: object = {}) => ({
  ...figure({observation: `${batch}-${counted}-${stage}`, batch, value, kind: "flow"}),
  stage,
  counted,
  ...changes,
});

const rows = [
  stage("b-1", "item", 1, 200),
  stage("b-1", "item", 3, 20),
  stage("b-1", "applicant", 1, 100),
  stage("b-1", "applicant", 3, 30),
  stage("b-2", "item", 1, 100),
  stage("b-2", "item", 3, 25),
  stage("b-3", "item", 2, 60),
  stage("b-3", "item", 3, 40),
  stage("b-4", "item", 1, 300, {qualifier: "nearly"}),
  stage("b-4", "item", 3, 40),
];

const exhibit = (stages: object[] = rows) => show(<RatesExhibit />, {answers: {"selection-stages": stages}});

describe(RatesExhibit, () => {
  it("states in its title between which rates the rounds lie, by item only", async () => {
    const title = (await exhibit()).querySelector("h2")!;
    expect(title.textContent).toBe("公布过申报数的批次，按项计的入选率从10%到25%");
    expect(evidenceOf(title).map(([, id]) => id)).toEqual([
      "ratio:b-1-item-3,b-1-item-1",
      "ratio:b-2-item-3,b-2-item-1",
    ]);
  });

  it("keeps rounds by item and by applicant in panels of their own, the higher rate first", async () => {
    const page = await exhibit();
    expect([...page.querySelectorAll(".panel h3")].map((heading) => heading.textContent)).toEqual([
      "按项",
      "按主体",
    ]);
    expect(evidenceOf(page.querySelector(".summary")!).map(([rate]) => rate)).toEqual(["25%", "10%", "30%"]);
  });

  it("computes no rate without exact applications and says so", async () => {
    const apart = (await exhibit()).querySelector(".apart")!;
    const [without, inexact] = [...apart.querySelectorAll("li")].map((item) => item.textContent);
    expect(without).toMatch(/^b-3（按项）.*申报数未见公布，不算入选率。$/);
    expect(inexact).toMatch(/^b-4（按项）.*两端不都是确数，不算入选率。$/);
    expect(evidenceOf(apart).map(([, id]) => id)).toEqual([
      "b-3-item-2",
      "b-3-item-3",
      "b-4-item-1",
      "b-4-item-3",
    ]);
  });

  it("only asks its question with a single round", async () => {
    const title = (await exhibit(rows.slice(0, 2))).querySelector("h2")!;
    expect(title.textContent).toBe("申报的有多少入选");
  });
});
