import {dateInterval, earliest} from "./date.ts";
import {isKnown} from "./figure.ts";
import type {NonEmpty} from "./non-empty.ts";
import {groupBy} from "./series.ts";

/** What one record tells of a batch: that it was listed and, unless `as_of` is null, a figure of it. */
export interface Mention {
  programme: string;
  batch: string;
  /** The day or, as a partial date, the days it was announced on; null where nobody published it. */
  announced_on: string | null;
  /** Whether it is numbered in sequence. Such a batch renews what any of its programme's counts. */
  in_sequence: boolean;
  /** When the source that lists it was published. */
  listed_on: string | null;
  /** What the figure counts; null where no total counts it. */
  metric: string | null;
  /** Whether the figure was published, and is not only proposed or expected. */
  published: boolean | null;
  as_of: string | null;
  published_on: string | null;
}

/** A batch that renewed a metric of its programme for everyone; it has a day, or was announced by one, or both. */
export interface Announced extends Pick<Mention, "programme" | "batch" | "announced_on"> {
  metric: string;
  /** The first day on which a published figure tells of it. */
  told_by: string | null;
}

type Batch = Omit<Announced, "metric"> & {in_sequence: boolean; metrics: readonly string[]};

/** The batches announced for all that was known on the evaluation day, once for each metric they renewed. */
export function announcedBy(mentions: readonly Mention[], evaluationDay: string): Announced[] {
  const batches = [...groupBy(mentions, ({batch}) => batch).values()].flatMap(
    (told) => batchOf(told, evaluationDay) ?? [],
  );
  return batches.flatMap(({in_sequence, metrics, ...batch}) => {
    const counted = batches
      .filter((other) => in_sequence && other.in_sequence && other.programme === batch.programme)
      .flatMap((other) => other.metrics);
    return [...new Set([...metrics, ...counted])].map((metric) => ({...batch, metric}));
  });
}

/** Null of a batch that was only proposed, as far as was known, or neither has a date nor was told of by one. */
function batchOf(told: Readonly<NonEmpty<Mention>>, evaluationDay: string): Batch | null {
  const [{programme, batch, announced_on, listed_on, in_sequence}] = told;
  const figures = told.filter(isFigure).filter((figure) => isKnown(figure, evaluationDay));
  const published = figures.filter((figure) => figure.published);
  // What is listed may have only been proposed: where figures are known, they tell.
  const isListed = isKnown({set_on: announced_on, published_on: listed_on}, evaluationDay);
  if (published.length === 0 && (figures.length > 0 || !isListed)) return null;
  // Of a batch dated to a month, its first day decides: it may have been announced.
  if (announced_on !== null && dateInterval(announced_on).from > evaluationDay) return null;
  const [first, ...others] = published.map(({as_of}) => dateInterval(as_of).to);
  const told_by = first ? earliest(first, ...others) : null;
  if ((announced_on ?? told_by) === null) return null;
  const metrics = figures.flatMap(({metric}) => metric ?? []);
  return {programme, batch, announced_on, told_by, in_sequence, metrics};
}

function isFigure(mention: Mention): mention is Mention & {as_of: string} {
  return mention.as_of !== null;
}
