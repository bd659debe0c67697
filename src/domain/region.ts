/** The four provinces compared in the foreground, in display order (GB/T 2260). */
export const foregroundRegions = ["140000", "430000", "330000", "370000"] as const;

/** The province a division belongs to: 370200 (青岛) is part of 370000 (山东); the country is its own. */
export function provinceOf(region: string): string {
  return `${region.slice(0, 2)}0000`;
}
