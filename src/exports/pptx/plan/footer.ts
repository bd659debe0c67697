import {formatDate} from "../../../text/format.ts";
import {slidesText} from "../../../text/slides.ts";
import type {Leaf, Sheaf} from "../../sheaf.ts";
import {line, linesOf} from "../letters.ts";
import {places} from "../places.ts";

/** The foot of a slide: evaluation date, and the documents it rests on by number and grade. */
export function footerOf(leaf: Leaf | null, sheaf: Sheaf): string[] {
  const text = slidesText[sheaf.language];
  const first = text.footer(formatDate(sheaf.day, sheaf.language));
  if (!leaf || leaf.documents.length === 0) return [first];
  const own = sheaf.documents.filter(({number}) => leaf.documents.includes(number));
  const named = own.map(({number, short, grade}) => text.named(number, short, grade)).join(text.semicolon);
  const fits = [text.from(named), text.graded(gradedNumbers(leaf, sheaf))].find(
    (said) => linesOf(line(said, 10), places.footer.width) === 1,
  );
  return [first, fits ?? text.manySources(leaf.documents.length)];
}

/** The numbers of the documents of a leaf, grade by grade: A级[2]–[4]；C级[1]. */
export function gradedNumbers(leaf: Leaf, {documents, language}: Sheaf): string {
  const text = slidesText[language];
  const own = documents.filter(({number}) => leaf.documents.includes(number));
  return [...new Set(own.map(({grade}) => grade))]
    .toSorted()
    .map((grade) =>
      text.ofGrade(grade, runsOf(own.filter((one) => one.grade === grade).map(({number}) => number))),
    )
    .join(text.semicolon);
}

// Numbers that follow each other are told by the first and the last.
function runsOf(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `[${from}]` : `[${from}]–[${to}]`)).join("");
}
