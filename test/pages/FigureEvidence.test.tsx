import {describe, expect, it} from "vitest";
import {FigureEvidence} from "../../src/pages/evidence/FigureEvidence.tsx";
import {figure} from "../domain/sample.ts";
import {show} from "./show.tsx";

const document = {title: "公报", publisher: "日报", publisher_en: null, origin: "media"};
const asked = {...figure({observation: "O-26", value: 26, published_on: "2022"}), ...document};
const rival = (changes: Parameters<typeof figure>[0]) => ({
  ...figure(changes),
  ...document,
});
const other = rival({observation: "O-27", value: 27, published_on: "2023-03"});
const later = rival({observation: "O-28", value: 28, published_on: "2027-01-01", grade: "A"});

describe("the other statements of a figure's fact", () => {
  const others = async (...rivals: object[]) => {
    const page = await show(<FigureEvidence id="O-26" />, {
      answers: {"figure-evidence": [asked], "same-fact": rivals},
    });
    return page.querySelector("section")?.textContent;
  };

  it("say which counts and why, leaving out what the evaluation day did not know", async () => {
    expect(await others(later, other)).toBe(
      "同一事实的其他来源27product 相互矛盾 · 日报 2023年3月采用27product：来源等级相同，确知公布晚的优先。",
    );
  });

  it("choose none where a year and a month of it prove no order", async () => {
    expect(await others(rival({observation: "O-27", value: 27, published_on: "2022-03"}))).toBe(
      "同一事实的其他来源27product 相互矛盾 · 日报 2022年3月27product、26product未作取舍：来源等级相同，公布日期分不出先后。",
    );
  });

  it("say nothing of a choice where they agree", async () => {
    expect(await others(rival({observation: "O-26b", value: 26, published_on: "2023"}))).toBe(
      "同一事实的其他来源26product 数字相同 · 日报 2023年出自同一发布者或由其转录，不算互相印证。",
    );
  });

  it("say how many publishers state it independently", async () => {
    const second = {...rival({observation: "O-26b", value: 26, published_on: "2023"}), publisher: "晚报"};
    expect(await others(second)).toMatch(/同一数字由2个发布者各自给出。$/);
  });

  it("are no section where none was known", async () => {
    expect(await others(later)).toBeUndefined();
  });
});
