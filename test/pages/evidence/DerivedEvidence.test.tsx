// @vitest-environment jsdom
import {describe, expect, it} from "vitest";
import {DerivedEvidence} from "../../../src/pages/evidence/DerivedEvidence.tsx";
import {Copies} from "../../../src/pages/evidence/Copies.tsx";
import {evidenceText} from "../../../src/text/evidence.ts";
import {figure} from "../../domain/sample.ts";
import {show} from "../show.tsx";

// The fixed answers are the same for both inputs: a count per itself.
const answers = {"figure-evidence": [figure({observation: "O-1"})]};

describe(DerivedEvidence, () => {
  it.each(["zh", "en"] as const)("refuses in %s what means nothing", async (language) => {
    const panel = <DerivedEvidence operation="per_gdp" inputs={["O-1", "O-1"]} />;
    const page = await show(panel, {answers, language});
    expect(page.textContent).toBe(evidenceText[language].misfits.not_size);
  });

  it("leaves nothing of it to copy", async () => {
    const page = await show(<Copies id="per_gdp:O-1,O-1" />, {answers});
    expect([...page.querySelectorAll("button")].map(({disabled}) => disabled)).toEqual([true, true]);
  });
});
