// A 科目 (or a 编号 of our own sheets) on two rows counts twice. In sheets of projects a 科目 has one row per project.
import { cellText } from "../../engine/value/cell";
import { searches, type CheckFound } from "../../engine/checks/check";
import { rawCell, type Reading } from "../../engine/reading/reading";
import type { Row } from "../../engine/reading/rows";
import { nameCell } from "../../engine/reading/scan-sheet";

/** The same amounts again: a row pasted twice rather than a 科目 that somebody split. */
function sameAmounts(reading: Reading, [first, ...others]: readonly Row[]): boolean {
  const columns = [...(reading.columns[0]?.values() ?? [])];
  return others.every((row) =>
    columns.every(
      (at) => !first || cellText(rawCell(reading, row, at)) === cellText(rawCell(reading, first, at)),
    ),
  );
}

function repeated(reading: Reading): CheckFound[] {
  const { form, sheet } = reading;
  if (form.kind !== "list") return [];
  const perProject = "项目代码" in form.columns;
  return [...reading.byKey].flatMap(([key, rows]) => {
    if (rows.length < 2 || (perProject && key !== "合计")) return [];
    const what =
      form.key === "编号" ? `编号“${key}”` : key === "合计" ? "“合计”" : `科目 ${key} ${rows[0]?.name ?? ""}`;
    return {
      message: `工作表“${sheet.name}”中${what}出现了${rows.length}次，会重复计算`,
      cells: rows.map((row) => nameCell(reading, row)),
      severity: key === "合计" || (form.key === "code" && sameAmounts(reading, rows)) ? "error" : "warning",
    };
  });
}

export const check = searches(
  {
    id: "codes-listed-once",
    title: "同一科目在一张表中只应列一行",
    basis: "财决各表填报要求：每个科目一行（项目支出明细表每个项目一行）",
    severity: "error",
    advice: "请删除重复的行，或合并为一行。",
  },
  ({ input }) => ({ found: [...input.readings.values()].flatMap(repeated) }),
);
