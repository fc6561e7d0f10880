// Sheets that a person may fill in besides 决算补充资料: which stand in the workbook, and which nobody has begun.
import type { Sheet } from "../../engine/value/cell";
import { asSheet, readList } from "../../engine/sheets/list-sheet";
import type { BlankForm } from "../kit";
import type { Facts } from "../verbs/survey-workbook";

/** `blank`: as we put it there. `mine` is false when the user made the sheet herself. */
export type FormState = { id: string; is: "absent" | "blank" | "filled"; sheet?: string; mine: boolean };

export function formState({ form, sheet: template }: BlankForm, { book, ledger }: Facts): FormState {
  const { id } = form;
  const ours = book.sheets.find((one) => one.ours === id);
  const sheet =
    ours ?? ledger.input.readings.get(id)?.sheet ?? book.sheets.find(({ name }) => name === template.name);
  if (!sheet) return { id, is: "absent", mine: false };
  const rowsOf = (one: Sheet): string => JSON.stringify(readList(one, form, ledger.input.rulebook.words));
  const isBlank =
    ours !== undefined && hasHeader(ours, form.key) && rowsOf(ours) === rowsOf(asSheet(template));
  return { id, is: isBlank ? "blank" : "filled", sheet: sheet.name, mine: ours !== undefined };
}

/** Without its header a list cannot be read; then someone has been at it. */
const hasHeader = (sheet: Sheet, key: string): boolean => sheet.rows.some((row) => row.includes(key));
