import {describe, expect, it} from "vitest";
import {seriesOf} from "../../src/domain/series-choice.ts";
import {seriesGroups} from "../../src/model/series-groups.ts";
import {subject} from "../domain/sample.ts";

const all = seriesOf([
  subject({observation: "gdp", programme: null, metric: "gdp"}),
  subject({observation: "list-1", programme: "list", metric: "listed"}),
  subject({observation: "list-2", programme: "list", metric: "listed", region: "350000"}),
  subject({observation: "own", programme: "own", metric: "owned", region: "370200"}),
  subject({observation: "applied", metric: "applied"}),
  subject({observation: "items"}),
  subject({observation: "brands", programme: "mingpin", metric: "brands", region: "430000"}),
]);

describe(seriesGroups, () => {
  it("puts programmes with a headline series first, then others of the provinces, all others, and statistics", () => {
    const groups = seriesGroups(all, ["430000.mingpin.brands", "140000.jingpin.items"]);
    expect(groups.map(({programme}) => programme)).toEqual(["mingpin", "jingpin", "own", "list", null]);
  });

  it("puts the headline series of a programme first, and loses none", () => {
    const groups = seriesGroups(all, ["140000.jingpin.items"]);
    expect(groups[0]?.series.map(({newest}) => newest.observation)).toEqual(["items", "applied"]);
    expect(groups.flatMap(({series}) => series)).toHaveLength(all.length);
  });
});
