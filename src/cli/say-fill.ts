// What was written into a workbook, in words for the terminal.
import { countOpen, type Checked } from "../app/verbs/check-workbook";
import type { Report } from "../engine/value/report";
import type { FillResult } from "./fill-command";
import { sayCounts, sayForms, sayHead } from "./say-report";
import { pad, width } from "./terminal";

/** All that `fill` prints. */
export function sayFilling(filling: FillResult, checked: Checked): string {
  const { report } = filling;
  const parts = [
    sayHead(report),
    sayForms(report),
    sayVerdicts(report, checked),
    sayWritten(filling),
    sayMissing(filling),
  ];
  return [...parts, sayRenamed(filling), sayMarked(filling)].filter((part) => part !== "").join("\n\n");
}

/** All that `unmark` prints. */
export const sayUnmarked = (out: string): string => `已去掉标记，写入“${out}”`;

function sayVerdicts(report: Report, checked: Checked): string {
  const { length } = checked.explained;
  const explained = length === 0 ? "" : `，已说明 ${length} 条`;
  const found = `错误 ${countOpen(checked, "error")} 条，提示 ${countOpen(checked, "warning")} 条${explained}`;
  return `${sayCounts(report)}\n${found}（见工作表“决算核对”，或用 caijue check 查看）`;
}

function sayWritten({ out, tables }: FillResult): string {
  const lines = tables.map(({ name }) => `  ${name}`);
  return [`已写入“${out}”，我们的工作表 ${tables.length} 张：`, ...lines].join("\n");
}

function sayMissing({ missing }: FillResult): string {
  if (missing.length === 0) return "";
  const names = missing.map(({ id, title }) => `${id} ${title}`);
  const column = 2 + Math.max(...names.map(width));
  const lines = missing.map((table, i) => `  ${pad(names[i] ?? "", column)}${table.missing}`);
  return [`未能生成 ${missing.length} 张表：`, ...lines].join("\n");
}

/** A sheet of the user has the usual name and keeps it. */
function sayRenamed({ tables }: FillResult): string {
  const renamed = tables.filter((table) => table.renamed);
  if (renamed.length === 0) return "";
  const lines = renamed.map(({ id, name }) => `  ${id}：改用“${name}”`);
  return [`工作簿中已有同名的工作表（未改动），以下 ${renamed.length} 张换了名称：`, ...lines].join("\n");
}

function sayMarked({ marked }: FillResult): string {
  if (marked === null) return "";
  if (marked === 0) return "没有需要标记的单元格。";
  return `标记了 ${marked} 个单元格：底色为标记，批注中有说明。可用 caijue unmark 去掉，不留痕迹。`;
}
