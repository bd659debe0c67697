/** How many provinces, as a Chinese title says it. */
export function provinceCount(provinces: number): string {
  return `${"一两三四五六七八九"[provinces - 1] ?? provinces}省`;
}
