const entities: Record<string, string> = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"};

/** Text as XML holds it, in elements and attributes: no other control characters than tab and new line, no halves of pairs. */
export function escapeXml(text: string): string {
  const legal = text.replaceAll(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF\p{Cs}]/gu, "");
  return legal.replaceAll(/[&<>"]/g, (character) => entities[character]!);
}
