import {bilingual} from "./language.ts";

/** What the records are called that a note of the data names: within a sentence, and in brackets. */
export const noteText = bilingual(
  {
    inline: {
      figure: "另一条记录",
      target: "另一项目标",
      policy: "另一项政策",
      item: "名录中的另一项",
      source: "另一份文件",
    },
    aside: {figure: "见记录", target: "见目标", policy: "见政策", item: "见名录", source: "见文件"},
    also: /^[、，至]$/,
    separators: "[、，至]",
    first: (name: string) => name,
  },
  {
    inline: {
      figure: "another record",
      target: "another target",
      policy: "another policy",
      item: "another named item",
      source: "another document",
    },
    aside: {
      figure: "see record",
      target: "see target",
      policy: "see policy",
      item: "see item",
      source: "see document",
    },
    also: /^(?:, | and | to )$/,
    separators: "(?:, | and | to )",
    first: (name: string) => name.charAt(0).toUpperCase() + name.slice(1),
  },
);
