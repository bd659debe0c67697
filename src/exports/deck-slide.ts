/**
 * A slide of a deck that somebody arranged: what stands on it, its own title where he gave one (else the finding), and what he
 * means to say beside it. `One` is an exhibit: first as it is wanted, then as it was told.
 */
export type SlideOf<One> = SlideFrame & SlideBody<One>;

interface SlideFrame {
  /** Null: what stands on it says its own. */
  title: string | null;
  /** The speaker's remarks, a paragraph each. */
  remarks: readonly string[];
  /** What it was to show and cannot, and why, a line each; none where all is there. */
  lacking?: readonly string[];
}

type SlideBody<One> =
  | {layout: "cover" | "text"; paragraphs: readonly string[]}
  /** An exhibit with its finding, over as many slides as it needs; a brief is one. */
  | {layout: "exhibit"; exhibits: readonly [One]}
  /** Its table alone. */
  | {layout: "table"; exhibits: readonly [One]}
  /** Side by side. */
  | {layout: "pair"; exhibits: readonly [One, One]};

/** The exhibits on a slide. */
export function exhibitsOn<One>(slide: SlideOf<One>): readonly One[] {
  return "exhibits" in slide ? slide.exhibits : [];
}

/**
 * The slide with its exhibits told. Of what has nothing to tell it says so in the words given for its place, and keeps its title
 * and remarks.
 */
export function toldSlide<One, Told>(
  {title, remarks, ...body}: SlideOf<One>,
  told: readonly (Told | null)[],
  absent: readonly string[],
): SlideOf<Told> {
  const frame = {title, remarks};
  if (!("exhibits" in body)) return {...frame, ...body};
  const [first, second] = told.filter((one) => one !== null);
  const lacking = absent.filter((_, place) => told[place] === null);
  if (!first) return {...frame, layout: "text", paragraphs: lacking};
  if (body.layout !== "pair") return {...frame, layout: body.layout, exhibits: [first]};
  return second
    ? {...frame, layout: "pair", exhibits: [first, second]}
    : {...frame, lacking, layout: "exhibit", exhibits: [first]};
}
