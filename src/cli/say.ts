// A Report in words for the terminal.
import type { CellRef } from "../engine/cell";
import type { Finding, Report, Severity } from "../engine/report";

const severityName: Record<Severity, string> = { error: "错误", warning: "提示", info: "说明" };

export function sayHead(report: Report): string {
  return `单位：${report.unit ?? "（未注明）"}　年度：${report.year ?? "（未注明）"}`;
}

/** Forms found and missing, with what is lost. */
export function saySurvey(report: Report): string {
  const found = report.forms.filter((form) => form.found);
  const missing = report.forms.filter((form) => !form.found);
  return [
    `识别到 ${found.length} 张表：`,
    ...found.map((form) => `  ${form.id}　${form.title}　←　工作表“${form.sheet ?? ""}”`),
    ...(missing.length > 0 ? [`未找到 ${missing.length} 张表：`] : []),
    ...missing.map((form) => `  ${form.id}　${form.title}：${form.missing ?? ""}`),
  ].join("\n");
}

/** Findings by severity, then what could not be checked. */
export function sayChecks(report: Report): string {
  const count = (outcome: string): number => report.checks.filter((check) => check.outcome === outcome).length;
  const unchecked = report.checks.filter((check) => check.outcome === "unchecked");
  return [
    `核对 ${report.checks.length} 项：相符 ${count("held")}，不符 ${count("broken")}，无数据 ${count("no-data")}，未能核对 ${count("unchecked")}。`,
    ...report.findings.map(sayFinding),
    ...(unchecked.length > 0 ? ["未能核对的项目："] : []),
    ...unchecked.map((check) => `  ${check.title}：${check.reason ?? ""}`),
  ].join("\n");
}

function sayFinding(finding: Finding): string {
  const cells = finding.cells.slice(0, 6).map(sayCell).join("、");
  const more = finding.cells.length > 6 ? `等${finding.cells.length}处` : "";
  return `  [${severityName[finding.severity]}] ${finding.message}${cells ? `（${cells}${more}）` : ""}`;
}

const sayCell = (cell: CellRef): string => `${cell.form}!${cell.a1}`;

export function sayTodos(report: Report): string {
  if (report.todos.length === 0) return "没有待填的内容。";
  return [`待填 ${report.todos.length} 处：`, ...report.todos.map((todo) => `  ${todo.what}：${todo.where}`)].join("\n");
}
