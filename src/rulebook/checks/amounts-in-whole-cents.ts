// Amounts with digits below the 分: they count as rounded, which the accountant should know.
import { searches } from "../../engine/checks/check";
import { isBelowCents, type Reading } from "../../engine/reading/reading";
import { amountCells } from "../../engine/reading/scan-sheet";

function belowIn(reading: Reading) {
  const [first, ...others] = amountCells(reading, (value) => isBelowCents(reading, value)).filter(
    ({ row }) => !row.count,
  );
  if (!first) return [];
  const many = others.length > 0 ? `等${[first, ...others].length}个单元格` : "";
  const message = `工作表“${reading.sheet.name}”${first.ref.a1}${many}的金额不到整分（如 ${String(first.value)}），已四舍五入到分`;
  return [{ message, cells: [first, ...others].map(({ ref }) => ref) }];
}

export const check = searches(
  {
    id: "amounts-in-whole-cents",
    title: "金额应精确到分",
    basis: "财决各表金额单位为元，保留两位小数",
    severity: "info",
    advice: "请核对该数是否由公式相乘、相除得来，改填到分的金额；不改时，各处均按四舍五入到分的数计算。",
  },
  ({ input }) => ({
    found: [...input.readings.values()].filter(({ form }) => form.blank === "zero").flatMap(belowIn),
  }),
);
