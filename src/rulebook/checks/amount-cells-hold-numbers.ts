// Amount cells that hold words, an Excel error, or a number typed as text.
import { parseCell } from "../../engine/value/amount";
import type { CellValue } from "../../engine/value/cell";
import { searches, type CheckFound } from "../../engine/checks/check";
import type { Reading } from "../../engine/reading/reading";
import { amountCells, type AmountCell } from "../../engine/reading/scan-sheet";

/** Neither a number nor blank nor the `—` of a cell that does not apply. */
const isOdd = (value: CellValue): boolean =>
  typeof value === "boolean" || (typeof value === "string" && !["", "—"].includes(value));

/** Words make an amount unreadable; on our own sheets it is only one answer that is lost. */
function words({ form }: Reading, { value, ref }: AmountCell): CheckFound {
  const message = `工作表“${ref.sheet}”${ref.a1} 应填数字，现为“${String(value)}”，无法参与计算`;
  return { message, cells: [ref], severity: form.blank === "zero" ? "error" : "warning" };
}

/** Excel's SUM passes over numbers that are text. Our own sheets are not added up there. */
function numbersAsText({ form, sheet }: Reading, [first, ...others]: readonly AmountCell[]): CheckFound[] {
  if (!first || form.blank !== "zero") return [];
  const many = others.length > 0 ? `等${[first, ...others].length}个单元格` : "";
  const message = `工作表“${sheet.name}”${first.ref.a1}${many}的数字是文本格式，Excel 求和时会漏算`;
  return [{ message, cells: [first, ...others].map(({ ref }) => ref), severity: "warning" }];
}

function oddIn(reading: Reading): CheckFound[] {
  const odd = amountCells(reading, isOdd).map((cell) => ({ cell, kind: parseCell(cell.value).kind }));
  const of = (...kinds: string[]) => odd.filter(({ kind }) => kinds.includes(kind)).map(({ cell }) => cell);
  return [
    ...of("text", "error").map((cell) => words(reading, cell)),
    ...numbersAsText(reading, of("number")),
  ];
}

export const check = searches(
  {
    id: "amount-cells-hold-numbers",
    title: "金额和数量单元格应为数字",
    basis: "财决各表填报要求；核对清单T14",
    severity: "error",
    advice: "请改填数字；没有数的留空或填0，不适用的保留“—”。",
  },
  ({ input }) => ({ found: [...input.readings.values()].flatMap(oddIn) }),
);
