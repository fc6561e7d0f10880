// The verb mark: which cells are highlighted, and what their notes say.
import type { CellRef } from "../../engine/value/cell";
import type { Mark } from "../../engine/value/filled";
import { byGravity } from "../../engine/value/report";
import { markedCells } from "../../formats/workbook/marked";
import { check } from "./check-workbook";
import type { Facts } from "./survey-workbook";

/**
 * One mark for each cell of a finding that counts; what is for information only is left out. A cell of several findings
 * takes the gravest colour and all messages, the gravest first.
 */
export function mark(facts: Facts): Mark[] {
  const marks = check(facts)
    .open.map(({ finding }) => finding)
    .filter(({ severity }) => severity !== "info")
    .sort((a, b) => byGravity(a.severity, b.severity))
    .flatMap(({ severity, message, cells }) =>
      cells
        .filter((cell) => isHere(facts, cell))
        .map(({ sheet, a1 }): Mark => ({ sheet, a1, severity, message })),
    );
  return [...new Set(marks.map(({ sheet }) => sheet))].flatMap((sheet) =>
    markedCells(marks.filter((one) => one.sheet === sheet)).map(({ a1, severity, text }): Mark => ({
      sheet,
      a1,
      severity,
      message: text,
    })),
  );
}

/**
 * Every sheet that was read out of this workbook may be marked, 决算补充资料 and 上年决算 as well as the official ones:
 * where an answer and a 财决 cell disagree, the accountant has to see both, for she knows best which is wrong. A sheet
 * of another file may not: last year's workbook has tabs of the same names.
 */
function isHere({ ledger }: Facts, { form, sheet }: CellRef): boolean {
  const read = ledger.input.readings.get(form)?.sheet;
  return read?.name === sheet && !read.elsewhere;
}
