// Results that are made once. What is remembered is shared, so neither it nor what it was made from may be changed.

/**
 * Remembers what `make` makes of an object for as long as the object lives. `more` must follow from the object, or not
 * matter to the result. What throws is not remembered.
 */
export function memo<K extends object, More extends unknown[], V>(
  make: (key: K, ...more: More) => V,
): (key: K, ...more: More) => V {
  const known = new WeakMap<K, { value: V }>();
  return (key, ...more) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = make(key, ...more);
    known.set(key, { value });
    return value;
  };
}

/** Remembers what `make` makes of the last `most` texts that it was asked for. What throws is not remembered. */
export function memoTexts<V>(most: number, make: (...texts: string[]) => V): (...texts: string[]) => V {
  const known = new Map<string, { value: V }>();
  return (...texts) => {
    const key = JSON.stringify(texts);
    const made = known.get(key) ?? { value: make(...texts) };
    // A Map keeps its order: the first key is the one that nobody has asked for longest.
    known.delete(key);
    known.set(key, made);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return made.value;
  };
}
