// Formulas of which a file holds no result: programs write them so, and Excel calculates when it opens the file.
import { a1, uncalculated, type Book, type Sheet } from "../value/cell";
import { Problem } from "../value/problem";
import { cellAt } from "./messages";

/** @throws Problem `not-calculated` when a sheet that is read holds such a formula: it is not 0. */
export function refuseUncalculated(book: Book, sheets: Iterable<Sheet>): void {
  const places = [...sheets].flatMap(({ name, top, left, rows }) =>
    rows.flatMap((row, r) =>
      row.flatMap((value, c) => (value === uncalculated ? [cellAt(name, a1(top + r, left + c))] : [])),
    ),
  );
  const [where] = places;
  if (where === undefined) return;
  throw new Problem("not-calculated", { what: book.name, where, detail: ` ${places.length} ` });
}
