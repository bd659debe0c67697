import {isDay} from "./date.ts";

/** Whether cells of such a pattern hold dates. */
export function isDatePattern(pattern: string): boolean {
  return pattern.startsWith(String.raw`^\d{4}(-`);
}

/** How a date as people and Excel write it is written here: 2023/4/27, 2023年4月 and the number 45043 too; null for no date. */
export function writtenDate(found: string): string | null {
  const text = found.normalize("NFKC").trim();
  if (/^\d{5}$/.test(text)) return ofSerial(Number(text));
  const parts = /^(\d{4})(?:\D{1,2}(\d{1,2})(?:\D{1,2}(\d{1,2}))?|(\d{2})(\d{2}))?(?:\D|\D+[\d:]+)?$/.exec(
    text,
  );
  if (!parts) return null;
  const [year, month, day] = parts.slice(1).filter(Boolean);
  const written = [year!, ...[month, day].flatMap((part) => (part ? [part.padStart(2, "0")] : []))].join("-");
  return isDay(`${written}-01-01`.slice(0, 10)) ? written : null;
}

// The days Excel counts from the end of 1899, where they fall into this century.
function ofSerial(days: number): string | null {
  const [first, last] = [36_526, 54_788];
  return days < first || days > last
    ? null
    : new Date((days - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
