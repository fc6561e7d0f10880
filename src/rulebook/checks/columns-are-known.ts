// Columns with amounts whose header a form does not know. Where every column counts towards a total, that may be an error.
import { searches } from "../../engine/checks/check";
import { unreadColumns } from "../../engine/reading/scan-sheet";

/** Sheets whose columns add up row by row; the others split their columns further in some years. */
const addingUp = ["财决03", "财决04"];

export const check = searches(
  {
    id: "columns-are-known",
    title: "各表的栏目应为标准栏目",
    basis: "财决各表表样",
    severity: "warning",
    advice: "表头被改动的请按表样改正；属于明细或自行增加的栏目可不处理。",
  },
  ({ input }) => ({
    found: [...input.readings.values()].flatMap((reading) => {
      const unread = reading.form.blank === "zero" ? unreadColumns(reading) : [];
      if (unread.length === 0) return [];
      return {
        message: `工作表“${reading.sheet.name}”的栏目“${unread.map(({ label }) => label).join("”“")}”有金额，未单独读取`,
        cells: unread.flatMap(({ cells }) => cells.slice(0, 1)),
        severity: addingUp.includes(reading.form.id) ? "warning" : "info",
      };
    }),
  }),
);
