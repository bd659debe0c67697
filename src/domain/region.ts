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
