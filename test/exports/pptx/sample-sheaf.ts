import type {Built} from "../../../src/exhibits/exhibit.ts";
import {plainFinish, type Leaf, type Sheaf} from "../../../src/exports/sheaf.ts";
import {linked, say} from "../../../src/exhibits/words.ts";

/** A chart of bars with a table, as little as a deck can tell. */
export const sampleBuilt: Built = {
  title: say("甲省3个 <多于> 乙省 & 丙省"),
  subtitle: say("累计数，个"),
  layout: "single",
  charts: [
    {
      key: "bars",
      heading: say("累计数（个）"),
      charts: [
        {
          chart: {
            kind: "bars",
            label: "条形图",
            operation: "rank",
            bars: [
              {name: "山西", value: 3, label: "3个", evidence: "a", mark: "solid", colour: "region:140000"},
              {
                name: "湖南",
                value: 2,
                label: "约2个",
                evidence: "b",
                mark: "hollow",
                colour: "region:430000",
              },
              {name: "浙江", value: 4, label: "4个", evidence: "c", mark: "plan", colour: "region:330000"},
            ],
          },
        },
      ],
    },
  ],
  apart: [],
  summary: [say("山西3个")],
  table: {
    caption: "数据",
    columns: ["地区", "数值"],
    rows: [{key: "a", cells: [say("山西"), linked("d", "5个")]}],
  },
  caveats: [],
  figures: ["a"],
  sources: ["s"],
};

/** A leaf that tells something. */
export function leafOf(told: Built): Leaf {
  return {
    exhibit: "sample",
    page: "overview",
    pageTitle: "总览",
    told,
    day: "2026-11-20",
    title: "",
    subtitle: "",
    facts: [{id: "a", row: [], citation: "山西：3个。甲报，2025-01-01。", address: "https://x.example/#a"}],
    decisions: [],
    documents: [1],
    queries: [{name: "q", sql: "select 1 < 2 & 3"}],
    address: "https://x.example/#/overview?a=1&b=2",
  };
}

/** A deck of one finding. */
export const sampleSheaf: Sheaf = {
  language: "zh",
  title: "一个发现 & <更多>",
  day: "2026-11-20",
  imprint: ["评估日2026年11月20日"],
  address: "https://x.example/#/?a=1&b=2",
  finish: plainFinish,
  leaves: [leafOf(sampleBuilt)],
  documents: [
    {
      source: "s",
      number: 1,
      entry: "甲报[N]. 2025-01-01.",
      short: "甲报 2025-01-01",
      grade: "C",
      address: "https://x.example/#s",
    },
  ],
};
