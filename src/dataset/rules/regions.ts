import {provinceOf} from "../../domain/region.ts";
import {problemAt, type Check, type Dataset} from "../dataset.ts";
import {isProvince} from "../provinces.ts";
import type {RegionRecord} from "../records.ts";

const country = "100000";

// More colours than that are hard to keep in mind, and more names hard to find room for.
const mostProvinces = 8;

/** The zeros of a GB/T 2260 code agree with its level. */
export const regionCodes: Check = ({regions}) =>
  regions.flatMap((entry) => {
    const {region: code, level} = entry.record;
    return level === levelOf(code) ? [] : [problemAt(entry, "level", "region_code", {level, code})];
  });

/** A division lies inside its parent: a province in the country, a city in its province, a county in its city or province. */
export const regionParents: Check = ({regions}) =>
  regions.flatMap((entry) => {
    const allowed = parents(entry.record);
    const {parent} = entry.record;
    if (allowed.includes(parent)) return [];
    return [
      problemAt(entry, "parent", "region_parent", {parent: parent ?? "", expected: allowed.join(", ")}),
    ];
  });

/** At least one province is compared in the foreground, and not more than can be told apart. */
export const foregroundSize: Check = ({regions, tables}) => {
  const found = regions.filter(({record}) => isProvince(record));
  const [first] = regions;
  if (first && found.length === 0 && isReadable(tables))
    return [{file: first.file, row: null, column: "foreground", rule: "foreground_none", details: {}}];
  return found
    .slice(mostProvinces)
    .map((entry) => problemAt(entry, "foreground", "foreground_many", {most: mostProvinces}));
};

/** In the foreground are provinces, and cities of those. */
export const foregroundLevels: Check = ({regions, tables}) => {
  const found = new Set(regions.filter(({record}) => isProvince(record)).map(({record}) => record.region));
  const mayBe = ({region, level}: RegionRecord) =>
    level === "province" || (level === "city" && (found.has(provinceOf(region)) || !isReadable(tables)));
  return regions
    .filter(({record}) => record.foreground && !mayBe(record))
    .map((entry) => problemAt(entry, "foreground", "foreground_level", {level: entry.record.level}));
};

// A province whose row cannot be read is reported as such, not missed.
function isReadable(tables: Dataset["tables"]): boolean {
  return tables.every(({resource, problems}) => resource.name !== "regions" || problems.length === 0);
}

function levelOf(code: string): RegionRecord["level"] {
  if (code === country) return "country";
  if (code.endsWith("0000")) return "province";
  return code.endsWith("00") ? "city" : "county";
}

function parents({region, level}: RegionRecord): (string | null)[] {
  const province = provinceOf(region);
  switch (level) {
    case "country":
      return [null];
    case "province":
      return [country];
    case "city":
      return [province];
    case "county":
      return [`${region.slice(0, 4)}00`, province];
  }
}
