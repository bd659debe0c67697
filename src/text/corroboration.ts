import {bilingual} from "./language.ts";

/** How often a number was stated independently. */
export const corroborationText = bilingual(
  {
    publishers: (count: number) =>
      count > 1 ? `同一数字由${count}个发布者各自给出。` : "出自同一发布者或由其转录，不算互相印证。",
  },
  {
    publishers: (count: number) =>
      count > 1
        ? `${count} publishers state this number each for itself.`
        : "One publisher, or copies of it: no corroboration.",
  },
);
