// What is known of a published document: faults that must be found, and what must not be called one.

/**
 * A place: `quote` is what stands there and `before` what stands directly before it, both folded and only as long as
 * it takes to tell the place from others. `why` is the arithmetic or the words it contradicts.
 */
export type Label = { before?: string; quote: string; why: string };

export type Labels = {
  /** Folder of the document, or its name. */
  document: string;
  /** Faults that must be found, as an error or a question. */
  faults: readonly Label[];
  /** Within rounding, or right however odd it looks: never an error. */
  fine: readonly Label[];
  /** Further faults, verified by hand, that the list we were given does not have: neither missed nor false when found. */
  further: readonly Label[];
};
