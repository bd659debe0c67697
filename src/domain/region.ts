/** A province compared in the foreground, as `data/regions.csv` lists it; a colour the file lacks is null. */
export interface Province {
  /** GB/T 2260. */
  region: string;
  name_zh: string;
  name_en: string;
  colour_light: string | null;
  colour_dark: string | null;
}

/** The province a division belongs to: 370200 (青岛) is part of 370000 (山东); the country is its own. */
export function provinceOf(region: string): string {
  return `${region.slice(0, 2)}0000`;
}

export const regionLevels = ["country", "province", "city", "county"] as const;
export type RegionLevel = (typeof regionLevels)[number];

/** The level of a division, by its code: 100000, 370000, 370200, 370202. */
export function levelOf(region: string): RegionLevel {
  if (region === "100000") return "country";
  if (region.endsWith("0000")) return "province";
  return region.endsWith("00") ? "city" : "county";
}
