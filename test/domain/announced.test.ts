import {describe, expect, it} from "vitest";
import {announcedBy, type Mention} from "../../src/domain/announced.ts";

const listed: Mention = {
  programme: "jingpin",
  batch: "jingpin-2",
  announced_on: "2024-03-12",
  in_sequence: true,
  listed_on: "2024-03-15",
  metric: null,
  published: null,
  as_of: null,
  published_on: null,
};

/** A figure of the batch, heard on a day; a test changes what it tells. */
const figure = (published_on: string, changes: Partial<Mention> = {}): Mention => ({
  ...listed,
  metric: "items",
  published: true,
  as_of: "2024-03-12",
  published_on,
  ...changes,
});

const on = (day: string, ...mentions: Mention[]) =>
  announcedBy(mentions, day).map(({batch, metric, told_by}) => [batch, metric, told_by].join(" "));

const renewed = ["jingpin-2 items 2024-03-12"];
const first = figure("2023-05-01", {
  batch: "jingpin-1",
  announced_on: "2023-04-27",
  listed_on: "2023-05-01",
  as_of: "2023-04-27",
});
const told = "jingpin-1 items 2023-04-27";

describe(announcedBy, () => {
  it("counts a batch from the day a published figure of it was heard", () => {
    expect(on("2024-03-31", figure("2024-04-01"))).toEqual([]);
    expect(on("2024-04-01", figure("2024-04-01"))).toEqual(renewed);
    expect(on("2024-04-29", figure("2024-04"))).toEqual([]);
  });

  it("counts one that is listed from the day its source was published, by what its sequence counts", () => {
    expect(on("2024-03-14", first, listed)).toEqual([told]);
    expect(on("2024-03-15", first, listed)).toEqual([told, "jingpin-2 items "]);
    expect(on("2024-03-15", first, {...listed, in_sequence: false})).toEqual([told]);
    expect(on("2024-03-15", first, {...listed, programme: "mingpin"})).toEqual([told]);
  });

  it("does not count a listed one while nothing but a proposal of it was heard", () => {
    const proposed = figure("2024-03-20", {published: false});
    expect(on("2024-03-19", first, proposed)).toEqual([told, "jingpin-2 items "]);
    expect(on("2024-03-20", first, proposed)).toEqual([told]);
    expect(on("2024-03-20", first, proposed, figure("2024-04-01"))).toEqual([told]);
    expect(on("2024-04-01", first, proposed, figure("2024-04-01"))).toEqual([told, ...renewed]);
  });

  it("renews only what figures heard by the day count, those that were proposed too", () => {
    const others = [
      figure("2024-06-01", {metric: "enterprises"}),
      figure("2024-03-13", {metric: "brands", published: false}),
    ];
    const {length} = on("2024-05-31", figure("2024-04-01"), ...others);
    expect(length).toBe(2);
    expect(on("2024-06-01", figure("2024-04-01"), ...others)).toEqual(
      ["items", "enterprises", "brands"].map((metric) => `jingpin-2 ${metric} 2024-03-12`),
    );
  });

  it("is told of one without a date by the earliest of the published figures heard by the day", () => {
    const undated = (published_on: string, as_of: string, published = true) =>
      figure(published_on, {announced_on: null, as_of, published});
    const mentions = [undated("2025-01-07", "2024"), undated("2025-06-01", "2024-05")];
    const early = undated("2025-01-01", "2023", false);
    expect(on("2025-01-06", ...mentions, early)).toEqual([]);
    expect(on("2025-05-31", ...mentions, early)).toEqual(["jingpin-2 items 2024-12-31"]);
    expect(on("2025-06-01", ...mentions, early)).toEqual(["jingpin-2 items 2024-05-31"]);
    expect(on("2025-06-01", {...listed, announced_on: null}, first)).toEqual([told]);
  });

  it("does not count one dated ahead, whatever is told of it", () => {
    expect(on("2024-03-11", figure("2024-01-01", {as_of: "2024"}))).toEqual([]);
    const month = {announced_on: "2024-03", as_of: "2024"};
    expect(on("2024-03-01", figure("2024-01-01", month))).toEqual(["jingpin-2 items 2024-12-31"]);
  });
});
