import {uncited} from "../../cite.ts";
import {plain, type Words} from "../../../exhibits/words.ts";
import {slidesText} from "../../../text/slides.ts";
import {evidenceIn} from "../../evidence-in.ts";
import type {Fact, Leaf, Sheaf} from "../../sheaf.ts";
import {gradedNumbers} from "./footer.ts";
import type {Page} from "./pages.ts";

/** The speaker's own remarks, before what else he knows. */
export function remarkNotes(remarks: readonly string[], {language}: Sheaf): string[] {
  return remarks.length > 0 ? [slidesText[language].notes.remarks, ...remarks] : [];
}

/** What the speaker of each slide of a leaf knows besides: finding, 口径, what the chart shows, citations, and the queries. */
export function speakerNotes(leaf: Leaf, pages: readonly Pick<Page, "told">[], sheaf: Sheaf): string[][] {
  const {notes} = slidesText[sheaf.language];
  const {told, queries, address} = leaf;
  const [title, subtitle] = [told.title, told.subtitle].map(bare) as [string, string];
  const facts = factsBySlide(leaf.facts, pages);
  const decisions = decisionsBySlide(leaf.decisions, pages);
  const summary = [...told.summary, ...told.apart, ...told.caveats].map(bare);
  const under = (head: string, lines: readonly string[]) => (lines.length > 0 ? [`${head}`, ...lines] : []);
  return pages.map((_, index) => [
    ...under(notes.finding, [title]),
    ...under(notes.basis, subtitle ? [subtitle] : []),
    ...(index === 0 ? under(notes.summary, summary) : []),
    ...under(notes.evidence, [
      ...(leaf.documents.length > 0 ? [slidesText[sheaf.language].graded(gradedNumbers([leaf], sheaf))] : []),
      ...[...facts[index]!, ...decisions[index]!].map(({citation}) => citation),
    ]),
    ...(index === 0
      ? under(
          notes.sql,
          queries.map(({name, sql}) => `-- ${name}\n${sql}`),
        )
      : []),
    ...under(notes.address, [
      address,
      ...(told.table.rows.length > 0 ? [notes.rows(told.table.rows.length)] : []),
    ]),
  ]);
}

function bare(words: Words): string {
  return plain(uncited(words));
}

// Each record on the first slide that tells it; those that only decided on the last.
function factsBySlide(facts: readonly Fact[], pages: readonly Pick<Page, "told">[]): Fact[][] {
  const ids = pages.map(({told}) => evidenceIn(told));
  const slides: Fact[][] = pages.map(() => []);
  for (const fact of facts) {
    const found = ids.findIndex((one) => one.has(fact.id));
    slides.at(found)!.push(fact);
  }
  return slides;
}

// Those in sight only: a page may know hundreds.
function decisionsBySlide(decisions: readonly Fact[], pages: readonly Pick<Page, "told">[]): Fact[][] {
  return pages.map(({told}) => {
    const ids = evidenceIn(told);
    return decisions.filter(({id}) => ids.has(id));
  });
}
