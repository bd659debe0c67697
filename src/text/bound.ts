import {bilingual} from "./language.ts";

/** What the part still in force says of a total. */
export const boundText = bilingual(
  {least: "另公布现行有效{amount}（{date}），累计数不会少于它。"},
  {least: " Published besides: {amount} in force ({date}); the total cannot be below that."},
);
