// Negative amounts on official sheets other than 财决01 (which has its own rule). Operating results may be negative.
import { parseCell, toCents } from "../../engine/value/amount";
import type { CellValue } from "../../engine/value/cell";
import { searches } from "../../engine/checks/check";
import { amountCells } from "../../engine/reading/scan-sheet";

const mayBeNegative = /收支结余|经营结余/u;

/** Numbers of at least a 分, also in brackets or with a sign and typed as text. */
function isNegative(value: CellValue): boolean {
  const mayBe = typeof value === "number" ? value < 0 : /^[-－(（]./u.test(String(value).trim());
  const parsed = mayBe ? parseCell(value) : undefined;
  return parsed?.kind === "number" && toCents(parsed.value).n < 0n;
}

export const check = searches(
  {
    id: "amounts-not-negative",
    title: "金额和数量一般不为负数",
    basis: "财决01表核实性公式Z01-9的延伸；核对清单T14",
    severity: "warning",
    advice: "请核对是否多填负号；确属冲销、退回以前年度资金的，请保留并在报表说明中写明。",
  },
  ({ input }) => ({
    found: [...input.readings.values()]
      .filter(({ form }) => form.blank === "zero" && form.id !== "财决01")
      .flatMap((reading) =>
        amountCells(reading, isNegative)
          .filter(({ column }) => !mayBeNegative.test(column))
          .map(({ row, value, ref }) => ({
            message: `工作表“${ref.sheet}”${ref.a1}（${row.name}）为负数 ${String(value)}`,
            cells: [ref],
          })),
      ),
  }),
);
