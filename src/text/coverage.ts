import {bilingual} from "./language.ts";

/** What the registry of named items holds, and does not. */
export const coverageText = bilingual(
  {
    lead: "名录只收",
    part: "{programme}{named}/{total}",
    unknown: "{programme}{named}（总数未见同口径数字）",
    separator: "、",
    tail: "；未列不等于未入选。",
    none: "名录未收；未列不等于未入选。",
  },
  {
    lead: "Named here: ",
    part: "{programme} {named} of {total}",
    unknown: "{programme} {named} (no total of the same kind found)",
    separator: ", ",
    tail: ". What is not named may still have been selected.",
    none: "None are named here; what is not named may still have been selected.",
  },
);
