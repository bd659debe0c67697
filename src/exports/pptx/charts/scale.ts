import {dateInterval} from "../../../domain/date.ts";

/** A step of 1, 2 or 5 that cuts a length into about so many parts. */
export function niceStep(length: number, parts: number): number {
  const rough = length / parts;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 2.5, 5, 10].find((one) => one * power >= rough * 0.999) ?? 10);
}

/** A scale from zero that ends on a tick above its highest value. */
export function fromZero(highest: number, parts = 4) {
  const top = highest > 0 ? highest : 1;
  const step = Math.max(niceStep(top, parts), Number.MIN_VALUE);
  return {min: 0, max: step * Math.ceil(top / step - 1e-9), step};
}

const dayLength = 86_400_000;
const origin = Date.UTC(1899, 11, 30);

/** A day as workbooks count days; a partial date by its last. */
export function serial(day: string): number {
  return Math.round((Date.parse(`${dateInterval(day).to}T00:00:00Z`) - origin) / dayLength);
}

/** A scale of whole years around days, few enough ticks for a width in points. */
export function years(from: number, to: number, width: number) {
  const first = new Date(origin + from * dayLength).getUTCFullYear();
  const last = new Date(origin + to * dayLength).getUTCFullYear() + 1;
  const every = Math.max(1, Math.ceil((last - first) / Math.max(2, Math.floor(width / 44))));
  // Ticks go by the mean year: begun at noon of New Year's Day, none slips into the year before.
  const begin = serial(`${first}-01-01`);
  return {
    min: begin < from ? begin + 0.9 : begin - 0.1,
    max: Math.max(to, serial(`${last - 1}-01-01`) + 1) + 20,
    step: every * 365.25,
    format: "yyyy",
  };
}
