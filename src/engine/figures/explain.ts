// How a figure came about, in Chinese: all that is said of an expression and its values.
import { group, toDecimal, toShortDecimal } from "../value/amount";
import type { Unit } from "../value/report";
import { leafRows, rowsOf } from "../reading/leaves";
import { formLabel } from "../reading/messages";
import type { Expr } from "./expr";
import type { Ledger } from "./ledger";
import { chosen } from "./trace";

/** `9,615,100.00元`, `7.147%`, `3`: a value in full, for explanations. */
export function fullValue(ledger: Ledger, expr: Expr, unit: Unit): string {
  const value = ledger.value(expr);
  if (value.kind === "missing") return `（无：${value.reason}）`;
  if (unit === "元") return `${group(toDecimal(value.value, 2))}元`;
  if (unit === "%") return `${toShortDecimal({ n: value.value.n * 100n, d: value.value.d }, 4)}%`;
  return toShortDecimal(value.value, 2);
}

/** How a figure came about, one line: `基本支出占比 = 基本支出 9,615,100.00元 ÷ … = 7.1471%`. */
export function explain(ledger: Ledger, id: string): string {
  const def = ledger.definition(id);
  if (!def) return "";
  if (def.unit === "文字") {
    const text = ledger.text(def.expr);
    return text.kind === "text"
      ? `${def.label}：${describe(ledger, def.expr)}`
      : `${def.label}：${text.reason}`;
  }
  const value = fullValue(ledger, def.expr, def.unit);
  const how =
    def.expr.op === "prior" ? priorSource(ledger, def.expr.id) : describe(ledger, def.expr, def.unit);
  return how === def.label ? `${def.label} = ${value}` : `${def.label} = ${how} = ${value}`;
}

/** Where last year's figure stands: in last year's workbook, else on the sheet 上年决算. */
function priorSource(ledger: Ledger, id: string): string {
  const { prior } = ledger.input;
  const def = prior?.definition(id);
  if (prior && def && prior.figure(id).kind === "number") return `上年决算工作簿${describe(prior, def.expr)}`;
  return `${sheetLabel(ledger, ledger.typedLastYear(id).form)}编号“${id}”`;
}

/** An expression in Chinese, with the values of its parts. */
export function describe(ledger: Ledger, expr: Expr, unit: Unit = "元"): string {
  const part = (inner: Expr): string =>
    inner.op === "figure" || inner.op === "prior"
      ? `${describe(ledger, inner)} ${fullValue(ledger, inner, partUnit(ledger, inner))}`
      : describe(ledger, inner);
  switch (expr.op) {
    case "cell":
      return `${sheetLabel(ledger, expr.form)}“${rowLabel(ledger, expr.form, expr.row)}”的“${columnLabel(ledger, expr.form, expr.column)}”`;
    case "under":
      return underSaid(ledger, expr);
    case "details":
      return `${sheetLabel(ledger, expr.form)}“${rowLabel(ledger, expr.form, expr.row)}”中“${columnLabel(ledger, expr.form, expr.column)}”各明细之和`;
    case "name":
    case "title":
      return `${sheetLabel(ledger, expr.form)}中的名称`;
    case "head":
      return expr.what === "unit" ? "表头编制单位" : "表头年度";
    case "meaning":
      return "名词解释库";
    case "words":
      return expr.text;
    case "figure":
      return ledger.definition(expr.id)?.label ?? expr.id;
    case "prior":
      return `上年${ledger.definition(expr.id)?.label ?? expr.id}`;
    case "sum":
      return expr.of.map(part).join(" + ");
    case "first":
      return describe(ledger, chosen(ledger, expr.of), unit);
    case "nil":
      return part(expr.of);
    case "diff":
      return `${part(expr.from)} − ${inBrackets(expr.less, part(expr.less))}`;
    case "share":
      return `${part(expr.part)} ÷ ${part(expr.whole)}`;
    case "change":
      return `（${part(expr.now)} − ${part(expr.before)}）÷ ${part(expr.before)}`;
    case "points":
      return `${part(expr.rate)} × ${part(expr.full)}`;
    case "total":
      return `${ledger.series(expr.series)?.label ?? expr.series}各项合计`;
    case "count":
      return `${ledger.series(expr.series)?.label ?? expr.series}的项数`;
  }
}

/** What is subtracted as a whole. */
const inBrackets = (expr: Expr, text: string): string =>
  expr.op === "sum" && expr.of.length > 1 ? `（${text}）` : text;

const partUnit = (ledger: Ledger, expr: Expr): Unit =>
  (expr.op === "figure" || expr.op === "prior" ? ledger.definition(expr.id)?.unit : undefined) ?? "元";

const sheetLabel = (ledger: Ledger, form: string): string => formLabel(form, ledger.input.rulebook.forms);

function rowLabel(ledger: Ledger, form: string, key: string): string {
  const reading = ledger.input.readings.get(form);
  const row = reading && rowsOf(reading, key)?.[0];
  if (!row || row.name === key) return key;
  return /^\d+$/.test(row.key) ? `${row.key} ${row.name}` : row.name;
}

/** A 科目 with a single row and none below is called by its own name. */
function isOneRow(ledger: Ledger, { form, prefix }: { form: string; prefix: string }): boolean {
  const reading = ledger.input.readings.get(form);
  const rows = reading ? leafRows(reading, prefix) : [];
  return rows.length === 1 && rows[0]?.key === prefix;
}

function underSaid(ledger: Ledger, expr: Expr & { op: "under" }): string {
  const { form, prefix, column } = expr;
  const { total } = ledger.input.rulebook.words.rows;
  if (isOneRow(ledger, expr)) return describe(ledger, { op: "cell", form, row: prefix, column });
  return `${sheetLabel(ledger, form)}${underLabel(prefix, total)}“${columnLabel(ledger, form, column)}”之和`;
}

/** `科目 2080505 下各行`; our own sheets have 编号. */
const underLabel = (prefix: string, total: string): string =>
  prefix === "" || prefix === total
    ? "全部科目各行"
    : /^\d/.test(prefix)
      ? `科目 ${prefix} 下各行`
      : `编号“${prefix}”各行`;

/** A column that goes by a code, or that the form does not know, is called as its header calls it. */
function columnLabel(ledger: Ledger, form: string, key: string): string {
  const column = ledger.columnKey(key);
  const isCode = /^\d+$/.test(column);
  if (!isCode && !column.startsWith(ledger.input.rulebook.words.columns.unknown)) return column;
  const reading = ledger.input.readings.get(form);
  const texts = reading?.header.texts[reading.columns[0]?.get(column) ?? -1] ?? [];
  // A 类 is called like its group, whose own column says 小计.
  const title = texts.at(isCode && column.length === 3 ? -2 : -1) ?? texts[0] ?? "";
  return isCode ? `${column} ${title}`.trim() : title;
}
