/** Panels of evidence, each over the page it is opened from. */
export const panels = [
  "overview?evidence=SX-O-011",
  "targets?evidence=distance:sd-o233,sd-t14",
  "data?table=sources&evidence=source:sx-sxrb-20250107",
];
export const wide = {width: 1440, height: 900};
export const narrow = {width: 390, height: 844};

/** The address of a page, or of a panel, in a theme and a language. */
export function hashOf(name: string, theme: string, language: string): string {
  const [page, query] = name.split("?");
  const parts = [language === "en" && "lang=en", `theme=${theme}`, query].filter(Boolean);
  return `#/${page}?${parts.join("&")}`;
}
