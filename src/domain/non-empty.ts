/** A list with at least one member. */
export type NonEmpty<T> = [T, ...T[]];

/** Whether a list has a member. */
export function isNonEmpty<T>(list: readonly T[]): list is Readonly<NonEmpty<T>> {
  return list.length > 0;
}

/** The last member of such a list. */
export function lastOf<T extends NonNullable<unknown>>(list: Readonly<NonEmpty<T>>): T {
  const [first] = list;
  return list.at(-1) ?? first;
}
