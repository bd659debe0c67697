import type {AsOfBasis, Kind, Status} from "../domain/figure.ts";
import type {Qualifier} from "../domain/interval.ts";
import type {Basis, Role} from "../domain/target.ts";

/** The columns the rules read, as the schema of `data/datapackage.json` types them; null is an empty cell. */
export interface Records {
  regions: RegionRecord;
  programmes: ProgrammeRecord;
  metrics: MetricRecord;
  metric_variants: {metric: string; varies: "definition" | "population"};
  shown_awards: {exhibit: string; metric: string; position: number};
  national_lists: NationalListRecord;
  batches: BatchRecord;
  members: MemberRecord;
  sectors: {sector: string};
  sector_crosswalk: {category: string; sector: string};
  sources: SourceRecord;
  observations: ObservationRecord;
  targets: TargetRecord;
  items: ItemRecord;
  policies: PolicyRecord;
}

export interface RegionRecord {
  region: string;
  name_zh: string;
  name_en: string;
  level: "country" | "province" | "city" | "county";
  parent: string | null;
  position: number;
  foreground: boolean;
  colour_light: string | null;
  colour_dark: string | null;
}

export interface ProgrammeRecord {
  programme: string;
  region: string;
  started: string | null;
  ended: string | null;
  closed: boolean;
}

export interface MetricRecord {
  metric: string;
  counts: string;
  unit: string;
  kind: "count" | Exclude<Kind, "stock" | "flow">;
  direction: "up" | "down" | "none";
  topic: string;
}

export interface NationalListRecord {
  list: string;
  metric: string;
  position: number;
}

export interface BatchRecord {
  batch: string;
  programme: string;
  number: string;
  announced_on: string | null;
}

export interface MemberRecord {
  breakdown: string;
  member: string;
}

export interface SourceRecord {
  source: string;
  title: string;
  origin: "government" | "media" | "association" | "company" | "individual" | "unnamed";
  carrier: "official_site" | "publisher_site" | "republished" | "founding_document" | "none";
  date_basis: "stated" | "inferred" | "guessed";
  published_on: string | null;
  url: string | null;
  file: string | null;
}

/** What observations and targets share. */
export interface FigureRecord {
  region: string;
  programme: string | null;
  metric: string;
  definition: string | null;
  batch: string | null;
  breakdown: string | null;
  member: string | null;
  population: string | null;
  value: number;
  qualifier: Qualifier;
  period: string | null;
  unverified: boolean;
  source: string;
  locator: string;
  note_zh: string | null;
  note_en: string | null;
}

export interface ObservationRecord extends FigureRecord {
  observation: string;
  as_of: string;
  as_of_basis: AsOfBasis;
  kind: Kind;
  status: Status;
  derived: boolean;
  fact: string;
}

export interface TargetRecord extends FigureRecord {
  target: string;
  due: string | null;
  set_on: string | null;
  role: Role;
  basis: Basis;
  direction: "up" | "down";
  headline: boolean;
  restates: string | null;
}

export interface ItemRecord {
  item: string;
  programme: string;
  batch: string | null;
  name: string | null;
  enterprise: string | null;
  region: string;
  same_as: string | null;
  source: string;
  category: string | null;
}

export interface PolicyRecord {
  policy: string;
  kind: string;
  title_zh: string;
  batch: string | null;
  issued_on: string | null;
  same_as: string | null;
  source: string;
}
