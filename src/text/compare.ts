import {bilingual} from "./language.ts";

export const compareText = bilingual(
  {
    lead: "把任意几个序列放在一起之前，先核对它们能不能比；不能比的，写明理由，并给出可以比的东西。",
  },
  {
    lead: "Before any series are set side by side the page checks whether they may be; where they may not, it says why and what may be compared instead.",
  },
);
