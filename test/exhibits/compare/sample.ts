import type {Subject} from "../../../src/domain/comparability.ts";
import type {Built} from "../../../src/exhibits/exhibit.ts";
import {plain} from "../../../src/exhibits/words.ts";
import {announced, figure, subject, target} from "../../domain/sample.ts";

/** National lists of one metric in three provinces: two of one day, one of before a batch. */
export const shops = (region: string, value: number, changes: Partial<Subject> = {}) =>
  subject({
    observation: `S-${region}`,
    programme: "honoured",
    metric: "shops",
    counts: "brand",
    mechanism: "national_award",
    region,
    value,
    as_of: "2024-02-01",
    ...changes,
  });

/** Items of one province and brands of another, each with a target of its own. */
export const items = subject({observation: "O-items", value: 120, as_of: "2024-06-30"});
export const brands = subject({
  observation: "O-brands",
  region: "430000",
  programme: "mingpin",
  metric: "brands",
  counts: "brand",
  value: 73,
  as_of: "2024-06-30",
});

const aims = [
  target(),
  target({
    target: "T-2",
    region: "430000",
    programme: "mingpin",
    metric: "brands",
    source: "plan",
    value: 300,
  }),
];
const start = figure({observation: "O-start", value: 20, as_of: "2021-06-30", source: "paper"});
const progress = [
  {...start, target: "T-1"},
  {...items, target: "T-1"},
  {
    ...brands,
    observation: "O-zero",
    value: 3,
    as_of: "2021-06-30",
    published_on: "2021-06-30",
    target: "T-2",
  },
  {...brands, target: "T-2"},
];
const stage = (code: number, changes: Partial<Subject>) => ({
  ...subject({kind: "flow", batch: "jingpin-1", as_of: "2023-04-27", ...changes}),
  stage: code,
  counted: "item",
});
const people = (region: string, value: number) =>
  subject({
    observation: `P-${region}`,
    programme: null,
    mechanism: null,
    metric: "permanent_population",
    counts: "person",
    region,
    value,
    as_of: "2023-12-31",
    source: "statistics",
  });

const every = [
  items,
  brands,
  shops("330000", 124),
  shops("370000", 91),
  shops("140000", 37, {as_of: "2023-02-01"}),
  people("330000", 66e6),
  people("370000", 100e6),
];

export const rows = {
  subjects: every,
  "headline-subjects": [items, brands],
  announcements: [announced({programme: "honoured", metric: "shops"}, "2023-12-01")],
  targets: aims,
  "target-figures": progress,
  "selection-stages": [
    stage(1, {observation: "O-applied", value: 200, source: "notice"}),
    stage(3, {observation: "O-selected", value: 40}),
  ],
  programmes: ["jingpin", "mingpin"].map((programme) => ({
    programme,
    region: "",
    started: null,
    closed: false,
  })),
};

/** The series of those lists as an address names them. */
export const series = (...regions: string[]) => regions.map((region) => `${region}.honoured.shops`);

export const headings = ({charts}: Built) => charts.map(({heading}) => plain(heading));

export function panelOf({charts}: Built, key: string) {
  return charts.find((panel) => panel.key === key);
}

/** What is said of each pair, in the fold below several series. */
export function pairsOf(built: Built): string[] {
  const [fold] = panelOf(built, "pairs")?.before ?? [];
  const [list] = fold?.kind === "fold" ? fold.notes : [];
  if (list?.kind !== "list") throw new Error("no pairs");
  return list.items.map(plain);
}

/** The reasons listed below the verdict. */
export function reasonsOf({before = [], charts}: Built): string[] {
  const below = charts.filter(({key}) => key === "pairs").flatMap((panel) => panel.before ?? []);
  return [...before, ...below].flatMap((note) => (note.kind === "list" ? note.items.map(plain) : []));
}
