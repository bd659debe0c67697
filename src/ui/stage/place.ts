/** Where a presentation is: an exhibit, and the part of it on the screen, from one. */
export interface Place {
  exhibit: string;
  part: number;
}

/** Reads `record-ends:2` and `record-ends:last`; without either it is the first part. */
export function placeOf(wall: string): Place {
  const [exhibit = "", part] = wall.split(":");
  const number = part === "last" ? last : Number(part);
  return {exhibit, part: number > 1 ? Math.floor(number) : 1};
}

/** How that stands in the address. */
export function placeAddress({exhibit, part}: Place): string {
  return part > 1 ? `${exhibit}:${part === last ? "last" : part}` : exhibit;
}

/** More parts than any exhibit has: who pages back comes to the last of them. */
const last = Infinity;

/** Where a key leads from a place among these exhibits, of which that one has so many parts; null for other keys. */
export function pagedTo(
  key: string,
  {exhibit, part}: Place,
  among: {exhibits: readonly string[]; parts: number},
): Place | null {
  const {exhibits, parts} = among;
  const index = exhibits.indexOf(exhibit);
  const first = {exhibit: exhibits[0] ?? exhibit, part: 1};
  const end = {exhibit: exhibits.at(-1) ?? exhibit, part: last};
  const next = exhibits[index + 1];
  const before = exhibits[index - 1];
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
    case "PageDown":
    case " ":
      if (part < parts) return {exhibit, part: part + 1};
      return next === undefined ? null : {exhibit: next, part: 1};
    case "ArrowLeft":
    case "ArrowUp":
    case "PageUp":
      if (part > 1) return {exhibit, part: Math.min(part, parts) - 1};
      return before === undefined ? null : {exhibit: before, part: last};
    case "Home":
      return first;
    case "End":
      return end;
    default:
      return null;
  }
}
