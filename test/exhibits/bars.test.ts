import {describe, expect, it} from "vitest";
import {barOf} from "../../src/exhibits/bars.ts";
import {voice} from "../../src/exhibits/voice.ts";
import {figure} from "../domain/sample.ts";
import {answersOf} from "./answers.ts";
import {reading} from "./reader.ts";

const speaker = voice(answersOf({}), reading({language: "en"}));

describe(barOf, () => {
  it("carries the figure's value, evidence, province and words", () => {
    const bar = barOf(figure({observation: "O-1", value: 54, region: "370100"}), "Jinan", speaker);
    expect(bar).toEqual({
      name: "Jinan",
      value: 54,
      label: "54",
      evidence: "O-1",
      mark: "solid",
      colour: "region:370000",
    });
  });

  it("carries what is said elsewhere", () => {
    const rivals = [{value: 26, label: "elsewhere 26", evidence: "O-2"}];
    expect(barOf(figure(), "", speaker, rivals).rivals).toEqual(rivals);
  });

  it("is hollow for an inexact figure", () => {
    expect(barOf(figure({qualifier: "over"}), "", speaker).mark).toBe("hollow");
  });
});
