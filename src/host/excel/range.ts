// Ranges by their place.
import type { Area } from "../../engine/value/filled";

/** The range of a 0-based rectangle, which Excel forgets after the next round trip. */
export const rangeOf = (sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range =>
  sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
