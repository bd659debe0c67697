import type {Draft} from "./fixture.ts";

/** Changes the valid draft. */
export type Plant = (draft: Draft) => void;

/** Several changes that only together make sense. */
export function all(...plants: Plant[]): Plant {
  return (draft) => plants.forEach((plant) => plant(draft));
}

/** Puts cells into the row of a table whose file row is given; the header is row 1. */
export function put(table: string, fileRow: number, cells: Record<string, string>) {
  return (draft: Draft) => void Object.assign(draft[table]![fileRow - 2]!, cells);
}

/** Adds a copy of the row at `fileRow` with other cells. */
export function copy(table: string, fileRow: number, cells: Record<string, string>) {
  return (draft: Draft) => void draft[table]!.push({...draft[table]![fileRow - 2]!, ...cells});
}

/** Lists a metric as one whose figures differ in definition. */
export function variant(cells: Record<string, string>) {
  return (draft: Draft) =>
    void (draft["metric_variants"] = [{metric: "items", varies: "definition", ...cells}]);
}

export const partOfFlow = {
  observation: "X-O-013",
  fact: "X-O-013",
  breakdown: "type",
  member: "product",
  value: "40",
};
export const note = {note_zh: "说明。", note_en: "Note."};

export const inferredNote = {note_zh: "截止日期系推定。", note_en: "Inferred."};
export const published = {as_of_basis: "publication"};

export const uncoloured = {colour_light: "", colour_dark: ""};

/** A growth metric instead of the rate. */
export const growth = [
  put("metrics", 3, {metric: "sales_growth", kind: "growth"}),
  put("observations", 9, {metric: "sales_growth", kind: "growth", value: "120"}),
  put("targets", 4, {metric: "sales_growth"}),
];

/** A second metric of quality awards. */
export const other = {metric: "city_award"};
export const otherAward = [copy("metrics", 6, other)];

/** An amount instead of a number of residents. */
export const revenue = [
  copy("metrics", 5, {metric: "revenue", kind: "amount"}),
  put("observations", 13, {metric: "revenue", kind: "amount"}),
];

/** A flow of a programme that knows no batches. */
export const flowOfFair = [
  copy("programmes", 2, {programme: "fair"}),
  put("observations", 11, {kind: "flow", programme: "fair", ...note}),
];

export const rateOfType = {
  observation: "X-O-013",
  fact: "X-O-013",
  breakdown: "type",
  member: "product",
  value: "97",
};
/** National and provincial brands, and a sum of both that is 2 too high. */
export function sumOfBrands(cells: Record<string, string>): Plant {
  const counts = {all: "9", national: "3", provincial: "4"};
  return all(
    ...Object.entries(counts).flatMap(([name, value], index) => {
      const metric = `time_honoured_${name}`;
      const observation = `X-O-0${13 + index}`;
      const own = name === "all" ? cells : {};
      const count = {observation, fact: observation, metric, value, ...own};
      return [copy("metrics", 2, {metric}), copy("observations", 13, count)];
    }),
  );
}

/** The award metric under another code. */
export function renamed(metric: string, cells: Record<string, string>): Plant[] {
  return [put("metrics", 4, {metric, ...cells}), put("observations", 10, {metric})];
}

export function names(id: string) {
  return {note_zh: `与${id}不一致。`, note_en: `Differs from ${id}.`};
}

/** Nine provinces in the foreground, all of their own colour. */
export function nineProvinces(draft: Draft) {
  const colours = ["#963cc3 #e1d2b4", "#873c2d #b487f0", "#0f5a00 #1e96c3", "#d21e5a #78b400"].concat([
    "#4b3c3c #f06987",
    "#78693c #f0ff1e",
    "#1e3c78 #c3780f",
    "#0f0f69 #879696",
  ]);
  colours.forEach((pair, index) => {
    const [colour_light, colour_dark] = pair.split(" ") as [string, string];
    copy("regions", 3, {region: `${21 + index}0000`, colour_light, colour_dark})(draft);
  });
}

/** A city in the foreground whose province is not. */
export function foreignCity(draft: Draft) {
  copy("regions", 3, {region: "430000", foreground: "false", ...uncoloured})(draft);
  copy("regions", 4, {region: "430100", parent: "430000", foreground: "true"})(draft);
}

export function tenItems(draft: Draft) {
  for (let item = 3; item <= 9; item++) copy("items", 2, {item: `X-I-00${item}`})(draft);
  copy("items", 2, {item: "X-I-010", category: "其他"})(draft);
}

/** The award figure again from two more sources, the last of them pointing to the middle one. */
export function chainFacts(draft: Draft) {
  copy("observations", 10, {observation: "X-O-013", source: "paper"})(draft);
  copy("observations", 10, {observation: "X-O-014", fact: "X-O-013"})(draft);
}

/** Two tables of a repository, of which only its home page is known. */
export function homePages(draft: Draft) {
  put("sources", 2, {url: "https://gov.example/open"})(draft);
  copy("sources", 2, {source: "again", title: "另一表"})(draft);
}
