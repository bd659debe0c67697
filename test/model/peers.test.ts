import {describe, expect, it} from "vitest";
import type {Subject} from "../../src/domain/comparability.ts";
import {peerGroups} from "../../src/model/peers.ts";
import type {PeerProgramme} from "../../src/queries/peer-programmes.ts";
import {announced, subject, target} from "../domain/sample.ts";
import {answersOf} from "../exhibits/answers.ts";
import {reading} from "../exhibits/reader.ts";

const programme = (name: string, region: string, changes: Partial<PeerProgramme> = {}): PeerProgramme => ({
  programme: name,
  region,
  mechanism: "third_party_certification",
  counts: "product_or_service",
  operator_zh: null,
  operator_en: null,
  headline: false,
  ...changes,
});
const programmes = [
  programme("supin", "320000"),
  programme("jingpin", "140000", {headline: true}),
  programme("mengbiao", "150000", {counts: "enterprise"}),
];
const of = (name: string, region: string, value: number, changes: Partial<Subject> = {}) =>
  subject({observation: `${name}-${value}`, programme: name, region, value, ...changes});
const announcements = ["jingpin", "supin"].map((name) =>
  announced({programme: name, metric: "items"}, "2020-01-01"),
);

const groups = (figures: Subject[], more: object = {}) =>
  peerGroups(
    answersOf({"peer-programmes": programmes, "peer-figures": figures, targets: [], announcements, ...more}),
    reading(),
  );
const peer = (name: string, figures: Subject[], more?: object) =>
  groups(figures, more)
    .flatMap(({peers}) => peers)
    .find((one) => one.programme.programme === name)!;

describe(peerGroups, () => {
  it("puts programmes by what they count, those with one of ours first, and loses none", () => {
    const found = groups([of("supin", "320000", 80), of("jingpin", "140000", 120)]);
    expect(found.map(({counts, peers}) => [counts, peers.map((one) => one.programme.programme)])).toEqual([
      ["product_or_service", ["supin", "jingpin"]],
      ["enterprise", ["mengbiao"]],
    ]);
  });

  it.each([
    [
      "the newest total",
      [of("supin", "320000", 60, {as_of: "2023-01-01"}), of("supin", "320000", 80)],
      80,
      true,
    ],
    [
      "a total before a newer batch",
      [of("supin", "320000", 80), of("supin", "320000", 9, {kind: "flow", batch: "b", as_of: "2024-09-01"})],
      80,
      true,
    ],
    [
      "a first batch as a total",
      [of("supin", "320000", 56, {kind: "flow", batch: "b", initial: true})],
      56,
      true,
    ],
    [
      "else the newest batch",
      [
        of("supin", "320000", 56, {kind: "flow", batch: "a", as_of: "2022-01-01"}),
        of("supin", "320000", 96, {kind: "flow", batch: "b"}),
      ],
      96,
      false,
    ],
    [
      "what the programme says it counts",
      [
        of("supin", "320000", 70, {counts: "enterprise", metric: "firms"}),
        of("supin", "320000", 80, {as_of: "2020-01-01"}),
      ],
      80,
      true,
    ],
    [
      "something else where that is all",
      [of("supin", "320000", 70, {counts: "enterprise", metric: "firms"})],
      70,
      true,
    ],
  ] as const)("takes %s", (_, figures, value, isTotal) => {
    expect(peer("supin", [...figures])).toMatchObject({figure: {value}, isTotal});
  });

  it("takes nothing that is not sound, or was not known", () => {
    const grade = of("supin", "320000", 90, {grade: "D"});
    const later = of("supin", "320000", 95, {as_of: "2026-12-01", published_on: "2026-12-01"});
    expect(peer("supin", [grade, later]).figure).toBeNull();
  });

  it("ranks only what the rules allow, with what is to be minded", () => {
    const [legal] = groups([of("supin", "320000", 80), of("jingpin", "140000", 120)]);
    expect(
      legal!.ranked.map(({figures, comparison}) => [figures.map(({value}) => value), comparison.outcome]),
    ).toEqual([[[120, 80], "comparable"]]);
    const [apart] = groups([of("supin", "320000", 80, {as_of: "2020-06-30"}), of("jingpin", "140000", 120)]);
    expect([apart!.ranked, apart!.refused.length]).toEqual([[], 1]);
  });

  it("names the target on what the figure counts, the last due", () => {
    const goal = (changes: object) => target({programme: "supin", region: "320000", ...changes});
    const goals = [
      goal({target: "T-old", due: "2022"}),
      goal({target: "T-new", due: "2027", role: "increment"}),
      goal({target: "T-other", due: "2030", metric: "firms"}),
      goal({target: "T-plan", due: "2030", role: "forecast"}),
    ];
    expect(peer("supin", [of("supin", "320000", 80)], {targets: goals}).target?.target).toBe("T-new");
    expect(peer("jingpin", [of("jingpin", "140000", 120)], {targets: goals}).target).toBeNull();
  });
});
