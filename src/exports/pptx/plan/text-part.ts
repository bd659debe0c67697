import {uncited} from "../../cite.ts";
import {plain, type Words} from "../../../exhibits/words.ts";
import {ink} from "../ink.ts";
import {heightOf, line, type Paragraph, type Run} from "../letters.ts";
import type {Part} from "./part.ts";

/** Paragraphs in a width as parts, one a paragraph, so that a page may end after any. */
export function textParts(paragraphs: readonly Paragraph[], width: number, told: unknown): Part[] {
  return paragraphs.map((paragraph) => {
    const height = heightOf([paragraph], width);
    return {
      least: height,
      best: height,
      draw: (box) => [
        {
          kind: "words",
          name: paragraph.runs
            .map(({words}) => words)
            .join("")
            .slice(0, 40),
          box: {...box, height},
          paragraphs: [paragraph],
        },
      ],
      told,
    };
  });
}

/**
 * Words as a paragraph: what stands out in them is bold, small words are muted. On a page each run of small words is a line of
 * its own: in a cell they stay `apart` from each other, elsewhere from what they follow.
 */
export function paragraphOf(
  words: Words,
  size: number,
  {colour = ink.text, apart = false}: {colour?: string; apart?: boolean} = {},
): Paragraph {
  const spoken = uncited(words);
  return {
    runs: spoken.map(({words: said, mark}, index): Run => {
      const before = spoken[index - 1];
      const told = before ? said : said.trimStart();
      const begins = mark === "small" && before && (apart || before.mark !== "small");
      return {
        words: begins && !/^[\s（，]/.test(told) ? ` ${told}` : told,
        size,
        ...(stands(mark) && {bold: true}),
        colour: mark === "small" ? ink.muted : colour,
      };
    }),
  };
}

function stands(mark: Words[number]["mark"]): boolean {
  return mark === "strong" || mark === "kind" || /^(state|outcome):/.test(mark ?? "");
}

/** The heading of a panel, a square of its province's colour before it. */
export function headingPart(
  heading: Words,
  {width, colour, size = 15}: {width: number; colour?: string; size?: number},
): Part {
  const words = plain(uncited(heading));
  const runs: Run[] = [...(colour ? [{words: "■ ", size, colour}] : []), {words, size, bold: true}];
  const [part] = textParts([{runs}], width, heading);
  return {...part!, leads: true};
}

/** A muted line. */
export function muted(words: string, size = 12): Paragraph {
  return line(words, size, {colour: ink.muted});
}
