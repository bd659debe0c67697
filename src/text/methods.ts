import {bilingual} from "./language.ts";

export const methodsText = bilingual(
  {
    lead: "每一条判断规则、界限和算法，出自哪里，并用现在的数字演算一遍。",
  },
  {
    lead: "Every rule, threshold and formula of judgement with its source, worked through with today's numbers.",
  },
);
