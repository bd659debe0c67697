import {act, type ReactNode} from "react";
import {beforeAll, describe, expect, it} from "vitest";
import {measures} from "../../../src/domain/measure.ts";
import {parseDerivedId} from "../../../src/domain/derived.ts";
import type {Figure} from "../../../src/domain/figure.ts";
import {groupBy} from "../../../src/domain/series.ts";
import {pages, type Page, type View} from "../../../src/domain/view.ts";
import {AwardsPage} from "../../../src/pages/AwardsPage.tsx";
import {CertifiedPage} from "../../../src/pages/CertifiedPage.tsx";
import {ComparePage} from "../../../src/pages/ComparePage.tsx";
import {presets} from "../../../src/pages/compare/presets.ts";
import {pagesOf, useUsedOn, type UsedOn} from "../../../src/pages/data/use-used-on.ts";
import {IndustryPage} from "../../../src/pages/IndustryPage.tsx";
import {OverviewPage} from "../../../src/pages/OverviewPage.tsx";
import {TargetsPage} from "../../../src/pages/TargetsPage.tsx";
import {TimelinePage} from "../../../src/pages/TimelinePage.tsx";
import {conflicts} from "../../../src/queries/conflicts.ts";
import {opening} from "../../queries/fixture.ts";
import {realAnswers} from "../real-answers.ts";
import {show, type Answers} from "../show.tsx";

let answers: Answers;
let facts: Map<string, Figure[]>;

beforeAll(async () => {
  answers = await realAnswers();
  facts = groupBy(answers[conflicts.name] as Figure[], ({fact}) => fact);
}, opening);

type Look = {content: ReactNode} & Partial<View>;

const compared = (look: Partial<View>): Look => ({content: <ComparePage />, ...look});

/** Every page that uses figures, in every look its own links lead to. */
const looks: Partial<Record<Page, Look[]>> = {
  overview: [{content: <OverviewPage />}],
  certified: [{content: <CertifiedPage />}],
  awards: [{content: <AwardsPage />}],
  industry: [{content: <IndustryPage />}],
  targets: [{content: <TargetsPage />}],
  compare: [{series: []}, ...Object.values(presets)].flatMap(({series}) => [
    ...measures.map((measure) => compared({series, measure})),
    compared({series, operation: "trend"}),
  ]),
  timeline: [{content: <TimelinePage />, span: "all"}],
};

/** Opens every part the reader opens on demand; what is inside is only built then. */
async function openAll(shown: HTMLElement) {
  const closed = [...shown.querySelectorAll("details")].filter(({open}) => !open);
  if (closed.length === 0) return;
  await act(async () => {
    for (const part of closed) {
      part.open = true;
      part.dispatchEvent(new Event("toggle"));
    }
  });
  await openAll(shown);
}

/** The records the links of a page open, marks of its charts included; of a computed number its inputs. */
async function recordsOn(page: Page): Promise<Set<string>> {
  const found: string[] = [];
  for (const {content, ...changes} of looks[page] ?? []) {
    // Nothing on Compare is told by its charts alone, and there are many of them.
    const chartWidth = page === "compare" ? 0 : 800;
    const shown = await show(content, {answers, chartWidth, ...changes});
    await openAll(shown);
    for (const link of shown.querySelectorAll("a")) {
      const href = link.getAttribute("href") ?? "";
      const id = new URLSearchParams(href.split("?")[1]).get("evidence") ?? "";
      found.push(...(parseDerivedId(id)?.inputs ?? [id]));
    }
  }
  return new Set(found);
}

function Rule() {
  return JSON.stringify([...useUsedOn()]);
}

describe(useUsedOn, () => {
  it("names for every fact told twice the pages that open a statement of it, and no other", async () => {
    const rule = await show(<Rule />, {answers});
    const usedOn: UsedOn = new Map(JSON.parse(rule.textContent) as [string, Page[]][]);
    const records = new Map<Page, Set<string>>();
    for (const page of pages) records.set(page, await recordsOn(page));
    const opened = (statements: readonly Figure[]) =>
      pages.filter((page) => statements.some(({observation}) => records.get(page)!.has(observation)));
    const byRule = [...facts].map(([fact, statements]) => [fact, ...pagesOf(statements, usedOn)]);
    expect(byRule).toEqual([...facts].map(([fact, statements]) => [fact, ...opened(statements)]));
  }, 60_000);
});
