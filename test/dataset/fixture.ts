import {resources, type Field, type Resource} from "../../src/dataset/package.ts";
import {parseTable, type Table} from "../../src/dataset/parse.ts";

/** Rows of a dataset in the making, cells as text; a test spoils some of them. */
export type Draft = Record<string, Record<string, string>[]>;

/** A small dataset without fault: two batches, parts of a total, a city, a rate, an award, a computed flow, targets. */
export function validDraft(): Draft {
  return {
    regions: [
      {region: "100000", level: "country"},
      {
        region: "140000",
        level: "province",
        parent: "100000",
        foreground: "true",
        colour_light: "#b34a00",
        colour_dark: "#f08a4b",
      },
      {region: "140100", level: "city", parent: "140000"},
      {region: "140105", level: "county", parent: "140100"},
    ],
    programmes: [
      {programme: "jingpin", name_zh: "精品", region: "140000", started: "2021-07-30"},
      {
        programme: "old-brand",
        name_zh: "老名牌",
        region: "140000",
        started: "1998",
        ended: "2010",
        closed: "true",
      },
    ],
    units: [
      {unit: "piece", name_zh: "项"},
      {unit: "percent", name_zh: "%"},
    ],
    metrics: [
      {metric: "items", counts: "product", unit: "piece", kind: "count", direction: "up"},
      {metric: "pass_rate", counts: "ratio", unit: "percent", kind: "level", direction: "up"},
      {metric: "quality_award", counts: "award", unit: "piece", kind: "count", direction: "up"},
      {metric: "population", counts: "person", unit: "piece", kind: "count", direction: "none"},
      {
        metric: "county_award",
        counts: "award",
        unit: "piece",
        kind: "count",
        direction: "up",
        topic: "awards",
      },
    ],
    definitions: [{definition: "valid"}],
    headline_series: [{programme: "jingpin", metric: "items"}],
    shown_awards: [
      {exhibit: "award-levels", metric: "county_award"},
      {exhibit: "provincial-quality-awards", metric: "county_award"},
    ],
    national_lists: [{list: "items", metric: "items"}],
    batches: [
      {batch: "jingpin-1", programme: "jingpin", number: "1", announced_on: "2023-04-27", source: "gov"},
      {batch: "jingpin-2", programme: "jingpin", number: "2", announced_on: "2024-03-12", source: "gov"},
      {batch: "old-brand-1", programme: "old-brand", number: "1", announced_on: "1998"},
    ],
    sectors: [{sector: "equipment"}, {sector: "unclassified"}],
    sector_crosswalk: [
      {category: "装备", sector: "equipment"},
      {category: "其他", sector: "unclassified"},
    ],
    breakdowns: [{breakdown: "type"}, {breakdown: "route"}],
    members: [
      {breakdown: "type", member: "product"},
      {breakdown: "type", member: "service"},
      {breakdown: "route", member: "declared"},
    ],
    sources: [
      {
        source: "gov",
        title: "通告",
        origin: "government",
        carrier: "official_site",
        published_on: "2024-06",
        url: "https://gov.example/1",
      },
      {
        source: "founding",
        title: "立项文件",
        origin: "media",
        carrier: "founding_document",
        published_on: "2023-05",
        file: "a.txt",
      },
      {source: "paper", title: "报道", origin: "media", carrier: "none", date_basis: "inferred"},
    ],
    observations: observations(),
    targets: [
      {
        target: "X-T-001",
        ...itemsOfJingpin,
        value: "200",
        due: "2025",
        set_on: "2021-07-30",
        headline: "true",
      },
      {
        target: "X-T-002",
        ...itemsOfJingpin,
        value: "200",
        due: "2025",
        role: "restatement",
        restates: "X-T-001",
      },
      {target: "X-T-003", region: "140000", metric: "pass_rate", value: "96", due: "2025", basis: "level"},
      {
        target: "X-T-004",
        ...itemsOfJingpin,
        value: "60",
        period: "2025",
        role: "ceiling",
        basis: "flow",
        direction: "down",
      },
    ],
    items: [
      {item: "X-I-001", programme: "jingpin", batch: "jingpin-1", category: "装备"},
      {item: "X-I-002", programme: "jingpin", batch: "jingpin-2", category: "装备"},
    ],
    policies: [
      {policy: "X-P-001", title_zh: "意见", kind: "decree", issued_on: "2021-07-30"},
      {
        policy: "X-P-002",
        title_zh: "名单",
        kind: "announcement",
        batch: "jingpin-2",
        issued_on: "2024-03-12",
      },
    ],
  };
}

const itemsOfJingpin = {region: "140000", programme: "jingpin", metric: "items"};

function observations() {
  const first = {...itemsOfJingpin, as_of: "2023-04-27", kind: "stock"};
  const rows: Record<string, string>[] = [
    {observation: "X-O-001", ...first, value: "40"},
    {observation: "X-O-002", ...first, breakdown: "type", member: "product", value: "30"},
    {observation: "X-O-003", ...first, breakdown: "type", member: "service", value: "10"},
    {observation: "X-O-004", ...first, region: "140100", value: "25"},
    {observation: "X-O-005", ...itemsOfJingpin, as_of: "2024-03-12", kind: "stock", value: "79"},
    {
      observation: "X-O-006",
      ...itemsOfJingpin,
      as_of: "2024-03-12",
      kind: "stock",
      value: "80",
      fact: "X-O-005",
    },
    {
      observation: "X-O-007",
      ...itemsOfJingpin,
      batch: "jingpin-2",
      as_of: "2024-03-12",
      kind: "flow",
      value: "39",
      ...computed,
    },
    {
      observation: "X-O-008",
      region: "140000",
      metric: "pass_rate",
      as_of: "2023",
      period: "2023",
      kind: "level",
      value: "94.4",
    },
    {
      observation: "X-O-009",
      region: "140000",
      metric: "quality_award",
      population: "teams",
      as_of: "2023",
      kind: "stock",
      value: "7",
    },
    {
      observation: "X-O-010",
      region: "140000",
      programme: "old-brand",
      metric: "items",
      as_of: "2009",
      kind: "stock",
      value: "139",
    },
    {
      observation: "X-O-011",
      region: "140000",
      metric: "population",
      as_of: "2022",
      kind: "stock",
      value: "34800000",
    },
    {
      observation: "X-O-012",
      region: "140000",
      metric: "population",
      as_of: "2023",
      kind: "stock",
      value: "34600000",
    },
  ];
  return rows.map((row) => ({source: "gov", locator: "原文", fact: row["observation"]!, ...row}));
}

const computed = {derived: "true", note_zh: "推算：X-O-005减X-O-001。", note_en: "X-O-005 minus X-O-001."};

/** The draft as the app would read it from files. */
export function tablesOf(draft: Draft): Map<string, Table> {
  return new Map(
    resources.map((resource) => [
      resource.name,
      parseTable(resource, csv(resource, draft[resource.name] ?? [])),
    ]),
  );
}

/** The CSV of a resource; required columns the draft leaves out get the plainest value their schema takes. */
export function csv({schema: {fields}}: Resource, rows: readonly Record<string, string>[]): string {
  const lines = rows.map((row) =>
    fields.map((field) => quoted(row[field.name] ?? plainest(field))).join(","),
  );
  return [fields.map(({name}) => name).join(","), ...lines].join("\n");
}

const plain: Record<string, string> = {
  qualifier: "exact",
  status: "published",
  role: "target",
  basis: "cumulative",
  direction: "up",
  date_basis: "stated",
  region: "140000",
  source: "gov",
};

function plainest({name, type, constraints}: Field): string {
  if (!constraints?.required) return "";
  if (plain[name]) return plain[name];
  if (constraints.enum) return constraints.enum[0]!;
  if (type === "boolean") return "false";
  if (type !== "string") return "1";
  return name.endsWith("_zh") ? "名" : "name";
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
