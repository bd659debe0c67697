/** A name without what stands behind it in brackets: “Hunan Mingpin (Hunan Fine Brands)” is “Hunan Mingpin”. */
export function shortName(name: string): string {
  return name.replace(/ \(.*\)$/, "");
}
