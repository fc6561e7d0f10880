// Labels of fixed sheets with amounts that no row of the form claims: perhaps a row that is worded differently.
import { searches, type CheckFound } from "../../engine/checks/check";
import type { Reading } from "../../engine/reading/reading";
import { unreadRows, type Unread } from "../../engine/reading/scan-sheet";

/** From this year on the forms have the rows that are described; earlier ones lack some and have others. */
const currentForms = 2020;

/** Rows of a block that the sheet lacks: an unknown label may be one of them, worded differently. */
function lackingIn({ form, byKey, year }: Reading, block: number): string[] {
  if (form.kind !== "fixed" || (year !== null && year < currentForms)) return [];
  return Object.entries(form.rows).flatMap(([key, row]) =>
    row.block === block && !byKey.has(key) ? (row.labels[0] ?? key) : [],
  );
}

function unknownIn(reading: Reading): CheckFound[] {
  if (reading.form.kind !== "fixed") return [];
  const where = `工作表“${reading.sheet.name}”`;
  const others: Unread[] = [];
  const found = unreadRows(reading).flatMap((row): CheckFound[] => {
    const lacking = lackingIn(reading, row.block);
    if (lacking.length === 0) {
      others.push(row);
      return [];
    }
    const shown = `“${lacking.slice(0, 3).join("”“")}”${lacking.length > 3 ? "等" : ""}`;
    const message = `${where}的“${row.label}”行有金额但未能识别，而表中缺少${shown}行，可能是同一行的不同写法`;
    return [{ message, cells: row.cells }];
  });
  if (others.length > 0) {
    const labels = others.map(({ label }) => `“${label}”`).join("");
    const cells = others.flatMap((row) => row.cells);
    found.push({ message: `${where}的${labels}行有金额，不参与核对和文稿`, cells, severity: "info" });
  }
  return found;
}

export const check = searches(
  {
    id: "labels-are-known",
    title: "固定表的项目应为标准项目",
    basis: "财决01、01-1、附01、附03表表样",
    severity: "warning",
    advice: "项目名称被改动的请按表样改正；属于明细或自行增加的行可不处理。",
  },
  ({ input }) => ({ found: [...input.readings.values()].flatMap(unknownIn) }),
);
