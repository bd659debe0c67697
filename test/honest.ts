import {cellsOf, without} from "./browser/names.ts";

const names = cellsOf({
  batches: ["name_zh", "name_en"],
  definitions: ["name_zh", "name_en"],
  items: ["name", "enterprise", "category", "award_type"],
  members: ["name_zh", "name_en"],
  metrics: ["name_zh", "name_en"],
  policies: ["title_zh", "title_en", "document_no", "issuer"],
  programmes: ["name_zh", "name_en"],
  sources: ["title", "title_en", "publisher"],
}).filter((name) => /\d/.test(name) && /[^\d\s.,%/-]/.test(name));

const shortNames = cellsOf({batches: ["number"]}).flatMap((number) => [
  `第${number}批`,
  `第${number}届`,
  `batch ${number}`,
  `edition ${number}`,
]);

// How to read a bar and a qualifier: conventions of ours, not figures of anybody.
const conventions = ["一个整体的100%", "100% of one whole", "±5%", "95%至不满", "95% to just below"].concat(
  // The ones of the growth formula.
  ["（1 ÷", "(1 ÷", "− 1", "（1 +", "(1 +"],
);

const units = cellsOf({units: ["name_zh", "name_en", "name_en_plural"]}).filter((unit) => unit !== "年");
const month = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const year = "(?:19|20)\\d\\d";
const dates = [
  `${year}-\\d\\d(?:-\\d\\d)?`,
  `${year}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?`,
  `(?:\\d{1,2} )?${month} ${year}`,
  // A bare year; "2024个" or "2024 standards" would be a count.
  `(?<![\\d.,])${year}(?![\\d%]|[.,]\\d| ?(?:${units.join("|")}))`,
].map((pattern) => new RegExp(pattern, "g"));

/** Whether a text states a number of anything, once dates, names that have digits and conventions are taken out. */
export function statesNumber(text: string): boolean {
  // Most texts are done with here, and there are many names.
  return hasNumber(text) && hasNumber(without(text, [...names, ...shortNames, ...conventions]));
}

function hasNumber(text: string): boolean {
  return /\d/.test(dates.reduce((left, date) => left.replaceAll(date, " "), text));
}
