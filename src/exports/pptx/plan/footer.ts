import type {Language} from "../../../domain/view.ts";
import {evidenceText} from "../../../text/evidence.ts";
import {exportText} from "../../../text/exports.ts";
import {formatDate} from "../../../text/format.ts";
import {slidesText} from "../../../text/slides.ts";
import type {Leaf, Sheaf, Source} from "../../sheaf.ts";
import {citationMarks} from "../../cite.ts";
import {line, linesOf} from "../letters.ts";
import {places} from "../places.ts";

/** The foot of a slide: evaluation date, the days its figures speak of, and the documents that what stands on it rests on, by number and grade. */
export function footerOf(leaves: readonly Leaf[], sheaf: Sheaf): string[] {
  const {language} = sheaf;
  const text = slidesText[language];
  const days = leaves.length > 0 ? leaves.map(({day}) => day) : [sheaf.day];
  const said = [...new Set(days)].map((day) => formatDate(day, language)).join(exportText[language].comma);
  const first = text.footer(said, asOfIn(leaves, language));
  const own = documentsOf(leaves, sheaf);
  if (own.length === 0) return [first];
  const named = own.map(({number, short, grade}) => text.named(number, short, grade)).join(text.semicolon);
  const fits = [text.from(named), text.graded(gradedNumbers(leaves, sheaf))].find(
    (said) => linesOf(line(said, 10), places.footer.width) === 1,
  );
  return [first, fits ?? text.manySources(own.length)];
}

// From the earliest to the latest day that the published figures told of speak of.
function asOfIn(leaves: readonly Leaf[], language: Language): string {
  const {fields} = evidenceText[language];
  const days = leaves
    .flatMap(({facts}) => facts)
    .flatMap(({row}) => row.filter(([head]) => head === fields.asOf).map(([, cell]) => cell))
    .filter((cell) => typeof cell === "string")
    .toSorted();
  const [first, last] = [days[0], days.at(-1)].map((day) => day && formatDate(day, language));
  if (!first || !last) return "";
  const {asOf, fromTo} = slidesText[language];
  return asOf(first === last ? first : fromTo(first, last));
}

function documentsOf(leaves: readonly Leaf[], {documents}: Sheaf): Source[] {
  const numbers = new Set(leaves.flatMap((leaf) => leaf.documents));
  return documents.filter(({number}) => numbers.has(number));
}

/** The numbers of the documents of leaves, grade by grade: A级[2–4]；C级[1]. */
export function gradedNumbers(leaves: readonly Leaf[], sheaf: Sheaf): string {
  const text = slidesText[sheaf.language];
  const own = documentsOf(leaves, sheaf);
  return [...new Set(own.map(({grade}) => grade))]
    .toSorted()
    .map((grade) =>
      text.ofGrade(grade, citationMarks(own.filter((one) => one.grade === grade).map(({number}) => number))),
    )
    .join(text.semicolon);
}
