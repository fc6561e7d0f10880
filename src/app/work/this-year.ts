// Which cells are of the open workbook: those of last year's go by the name of a form that there is not.
import type { CellRef } from "../../engine/value/cell";

/** `forms` are those of the report, or of the rulebook. */
export const isOfThisYear = (
  { forms }: { forms: readonly { id: string }[] },
  { form }: Pick<CellRef, "form">,
): boolean => forms.some(({ id }) => id === form);
