/** The words a figure was published with. */
export type Qualifier = "exact" | "about" | "nearly" | "rounded" | "over" | "at_least" | "under" | "at_most";

/** The values a published figure may mean; an open end excludes the end itself. */
export interface ValueInterval {
  low: number;
  high: number;
  lowOpen: boolean;
  highOpen: boolean;
}

/** 约 N lies between these shares of N; 近 N from the lower one to just below N (our convention, printed on the page). */
export const around = {low: 0.95, high: 1.05};

const closed = (low: number, high: number): ValueInterval => ({low, high, lowOpen: false, highOpen: false});

/**
 * The values the words allow: 约 and 近 as `around` says, 1.2万 printed for a count what rounds to it, 逾 above, 以上 at
 * least, 不足 below, 不超过 at most. Counts and amounts are never below zero.
 */
export function valueInterval(value: number, qualifier: Qualifier): ValueInterval {
  switch (qualifier) {
    case "exact":
      return closed(value, value);
    case "about":
      return closed(around.low * value, around.high * value);
    case "nearly":
      return {...closed(around.low * value, value), highOpen: true};
    case "rounded":
      return {...closed(value - lastDigit(value) / 2, value + lastDigit(value) / 2), highOpen: true};
    case "over":
      return {...closed(value, Infinity), lowOpen: true};
    case "at_least":
      return closed(value, Infinity);
    case "under":
      return {...closed(0, value), highOpen: true};
    case "at_most":
      return closed(0, value);
  }
}

/** The place of the last digit that is not zero: 1,000 for 12,000, which was printed as 1.2万. */
export function lastDigit(value: number): number {
  return 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0);
}

/** True when some value lies in both. */
export function overlap(a: ValueInterval, b: ValueInterval): boolean {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  if (low !== high) return low < high;
  return !excludes(a, low) && !excludes(b, low);
}

function excludes(interval: ValueInterval, value: number): boolean {
  return (interval.lowOpen && value === interval.low) || (interval.highOpen && value === interval.high);
}
