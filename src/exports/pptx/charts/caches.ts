import {val, x, type Element} from "../xml.ts";
import {cellsOf, headOf} from "./columns.ts";

/** The name of a series, with the cell it stands in. */
export function seriesName(column: number, name: string): Element {
  return x("c:tx", {}, x("c:strRef", {}, x("c:f", {}, headOf(column)), x("c:strCache", {}, cached([name]))));
}

/** The names of bars. */
export function namesCache(column: number, names: readonly string[]): Element {
  return x(
    "c:cat",
    {},
    x("c:strRef", {}, x("c:f", {}, cellsOf(column, names.length)), x("c:strCache", {}, cached(names))),
  );
}

/** Numbers of a series; one that is not there has no point. */
export function numbersCache(
  name: "c:val" | "c:xVal" | "c:yVal" | "c:plus" | "c:minus",
  column: number,
  {values, format}: {values: readonly (number | null)[]; format: string},
): Element {
  return x(
    name,
    {},
    x(
      "c:numRef",
      {},
      x("c:f", {}, cellsOf(column, values.length)),
      x("c:numCache", {}, x("c:formatCode", {}, format), cached(values)),
    ),
  );
}

function cached(values: readonly (string | number | null)[]): Element[] {
  const points = values.flatMap((value, idx) =>
    value === null ? [] : [x("c:pt", {idx}, x("c:v", {}, String(value)))],
  );
  return [val("c:ptCount", values.length), ...points];
}
