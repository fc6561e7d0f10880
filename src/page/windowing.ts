// Which rows and columns of a sheet are in sight, so that only those are drawn.

/** Items `first` to `last - 1`. */
export type WindowStretch = { first: number; last: number };

/** Where each item begins, in pixels, and last where the last one ends. */
export function edges(sizes: readonly number[]): number[] {
  const result = [0];
  for (const size of sizes) result.push((result.at(-1) ?? 0) + size);
  return result;
}

/** The items that lie at least partly in the `size` pixels after `from`. */
export function inSight(starts: readonly number[], from: number, size: number): WindowStretch {
  const count = starts.length - 1;
  const first = search(starts, (edge) => edge > from) - 1;
  return {
    first: Math.max(0, Math.min(first, count)),
    last: Math.min(
      search(starts, (edge) => edge >= from + size),
      count,
    ),
  };
}

/** Where to scroll to so that an item shows whole in `size` pixels: no further than needed, its start first. */
export function intoSight(starts: readonly number[], item: number, from: number, size: number): number {
  const [start = 0, end = 0] = [starts[item], starts[item + 1]];
  const back = Math.min(from, start);
  return end > back + size ? Math.min(start, end - size) : back;
}

/** First index from which on `holds` is true of the sorted list; its length if it never is. */
function search(list: readonly number[], holds: (item: number) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return low;
}
