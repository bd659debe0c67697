import {provinceCodes} from "virtual:provinces";
import type {Options} from "../../reader/reader.ts";

type Question = "items_enterprises" | "champions_early" | "champions_late" | "time_honoured" | "progress";

const champions = (region: string) =>
  `${region}.single-champion.single_champion_enterprises..enterprises_and_products`;
const honoured = (region: string) => `${region}.time-honoured-national.time_honoured_national`;

/** Questions readers really ask, as options of the compare page. */
export const presets: Record<Question, Pick<Options, "series" | "operation" | "measure">> = {
  items_enterprises: {
    series: ["140000.shanxi-jingpin.certified_items", "330000.pinzibiao.certified_enterprises..brand"],
    operation: "rank",
    measure: "raw",
  },
  champions_early: {
    series: [`${champions("370000")}@2025-10-21`, `${champions("330000")}@2025-12-15`],
    operation: "rank",
    measure: "raw",
  },
  champions_late: {
    series: [`${champions("370000")}@2025-12-13`, `${champions("330000")}@2025-12-15`],
    operation: "rank",
    measure: "raw",
  },
  time_honoured: {
    series: provinceCodes.map(honoured),
    operation: "rank",
    measure: "raw",
  },
  progress: {
    series: [
      "140000.shanxi-jingpin.certified_items",
      "430000.hunan-mingpin.awarded_brands",
      "330000.pinzibiao.programme_standards",
    ],
    operation: "rank",
    measure: "progress",
  },
};
