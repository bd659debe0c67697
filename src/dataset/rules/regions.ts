import type {Check} from "../dataset.ts";
import {problemAt} from "../dataset.ts";
import type {RegionRecord} from "../records.ts";

const country = "100000";

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

function levelOf(code: string): RegionRecord["level"] {
  if (code === country) return "country";
  if (code.endsWith("0000")) return "province";
  return code.endsWith("00") ? "city" : "county";
}

function parents({region, level}: RegionRecord): (string | null)[] {
  const province = `${region.slice(0, 2)}0000`;
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
