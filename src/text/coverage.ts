import {bilingual} from "./language.ts";

/** What the registry of named items holds, and does not. */
export const coverageText = bilingual(
  {
    lead: "名录只收",
    part: "{programme}{named}/{total}",
    apart: "；另收{parts}，总数未见同口径数字",
    other: "{programme}{named}",
    separator: "、",
    tail: "；未列不等于未入选。",
    none: "名录未收；未列不等于未入选。",
  },
  {
    lead: "Named here: ",
    part: "{programme} {named} of {total}",
    apart: "; also {parts}, without a total of the same kind",
    other: "{programme} {named}",
    separator: ", ",
    tail: ". What is not named may still have been selected.",
    none: "None are named here; what is not named may still have been selected.",
  },
);
