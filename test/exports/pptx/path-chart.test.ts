import {expect, it} from "vitest";
import type {PathChart} from "../../../src/exhibits/chart.ts";
import {note} from "../../../src/exhibits/exhibit.ts";
import {linked, say} from "../../../src/exhibits/words.ts";
import {writePptx} from "../../../src/exports/pptx/write.ts";
import {unpacked} from "../unpacked.ts";
import {leafOf, sampleBuilt, sampleSheaf} from "./sample-sheaf.ts";

const total = {label: "923项", name: "923项 2025", evidence: "a", solid: true, rivals: []};
const path: PathChart & {label: string; operation: "trend"} = {
  kind: "path",
  label: "路径图",
  operation: "trend",
  line: {
    label: null,
    points: [
      {...total, on: "2023-03-31", value: 800},
      {...total, on: "2025-03-31", value: 923},
    ],
    until: "2025-03-31",
    gaps: [],
    ghosts: [],
  },
  plans: [{base: 923, value: 40, from: "2025-03-31", due: "2025-12-31", label: "计划40项", evidence: "p"}],
  goal: {value: 1000, label: "目标1,000项", evidence: "target:T", day: "2025-12-31"},
  baseline: {day: "2022-12-31", value: 700},
  fan: {
    from: {day: "2025-03-31", value: 923},
    low: 970,
    high: 990,
    label: "",
    short: "",
    evidence: "progress:T",
  },
  scenario: null,
  colour: "region:330000",
  evaluationDay: "2026-11-20",
  gap: {words: "未见公布20个月", short: "未见公布", evidence: "a"},
  words: {evaluationDay: "评估日"},
};

const told = {
  ...sampleBuilt,
  layout: "cards" as const,
  charts: [
    {
      key: "T",
      heading: say("路径"),
      charts: [{chart: path}],
      after: [
        note([
          ...linked("progress:T:remaining", "77项"),
          ...linked("progress:T:needed", "8.5"),
          ...linked("progress:T:achieved", "33.1"),
          // What is left to the least that passes for the target comes later, and is shorter.
          ...linked("progress:T:remaining", "6"),
        ]),
      ],
    },
  ],
};

it("draws a road with what it lacks as an arrow, the paces beside it and the plan hatched, all grouped with the chart", async () => {
  const {dom, text} = unpacked(await writePptx({...sampleSheaf, leaves: [leafOf(told)]}));
  const slide = "ppt/slides/slide2.xml";
  const [group] = dom(slide).all("p:grpSp");
  expect(group!.all("c:chart")).toHaveLength(1);
  expect(group!.all("a:tailEnd")).toHaveLength(1);
  expect(group!.all("a:pattFill")).toHaveLength(1);
  for (const words of ["还差77项", "到期前月均需8.5", "此前月均33.1", "未见公布20个月"])
    expect(group!.textContent).toContain(words);
  const chart = text("ppt/charts/chart1.xml");
  expect(chart).toContain('formatCode="yyyy"');
  for (const name of ["匀速达标线", "此后达标所需", "推算下限", "推算上限", "目标", "计划", "评估日"])
    expect(chart).toContain(`<c:v>${name}</c:v>`);
});
