import type {Province} from "../domain/region.ts";
import {entries} from "./dataset.ts";
import type {Table} from "./parse.ts";
import type {RegionRecord} from "./records.ts";

/** The provinces compared in the foreground, in display order, of the table `regions`. */
export function provinces(regions: Table | undefined): Province[] {
  return entries<RegionRecord>(regions)
    .map(({record}) => record)
    .filter(isProvince)
    .toSorted((a, b) => a.position - b.position || a.region.localeCompare(b.region))
    .map(({region, name_zh, name_en, colour_light, colour_dark}) => ({
      region,
      name_zh,
      name_en,
      colour_light,
      colour_dark,
    }));
}

/** Whether a division is one of the provinces compared in the foreground; cities of theirs are in the foreground too. */
export function isProvince({level, foreground}: RegionRecord): boolean {
  return level === "province" && foreground;
}
