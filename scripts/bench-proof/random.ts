// Chance that is the same every time.

/** Numbers from 0 to below 1 out of a seed. */
export type Random = () => number;

export function generator(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) / 0x1000000;
  };
}

/** A whole number from 0 to below `count`. */
export const below = (random: Random, count: number): number => Math.floor(random() * count);

/** `count` of the items, in their order. */
export function sample<T>(random: Random, items: readonly T[], count: number): T[] {
  if (items.length <= count) return [...items];
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(below(random, items.length));
  return items.filter((_, i) => chosen.has(i));
}
