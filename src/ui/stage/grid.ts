/** Where an arrow leads among pictures that stand in rows, counted from 0; null for other keys. */
export function stepped(
  key: string,
  from: number,
  {count, columns}: {count: number; columns: number},
): number | null {
  const to = steps(columns)[key]?.(from, count - 1);
  if (to === undefined) return null;
  return to < 0 || to >= count ? from : to;
}

function steps(columns: number): Record<string, (at: number, last: number) => number> {
  return {
    ArrowRight: (at) => at + 1,
    ArrowLeft: (at) => at - 1,
    ArrowDown: (at) => at + columns,
    ArrowUp: (at) => at - columns,
    Home: () => 0,
    End: (_at, last) => last,
  };
}
