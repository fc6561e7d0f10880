// Values of a reading's cells: what a number, a blank, a — and a broken cell come to.
import { parseCell } from "../value/amount";
import { cellText } from "../value/cell";
import { leafRows, rowsOf } from "./leaves";
import { amountAt, columnOf, detailColumns, rawCell, refOf, type Reading } from "./reading";
import type { Row } from "./rows";
import { addAll, exactly, none, nothing, type Missing, type TextValue, type Value } from "../value/value";

type Readings = ReadonlyMap<string, Reading>;

/** Σ over the rows with this key (a 科目 may have one row per project). A 科目 that a list does not name has 0. */
export function cellValue(readings: Readings, form: string, rowKey: string, column: string): Value {
  if (!readings.has(form)) return absentRow(form, rowKey, column);
  return withColumn(readings, form, column, (reading) => {
    const rows = rowsOf(reading, rowKey);
    if (rows) return rowsValue(reading, rows, column);
    if (reading.form.blank === "zero" && reading.form.kind === "list") return none;
    return unfilled(reading, rowKey, column);
  });
}

/** Runs `read` when the form is there and has the column. */
function withColumn(
  readings: Readings,
  form: string,
  column: string,
  read: (reading: Reading) => Value,
): Value {
  const reading = readings.get(form);
  if (!reading) return absentForm(form);
  if (reading.columns.some((block) => block.has(column))) return read(reading);
  return nothing(`${form}表没有“${column}”列`, { absent: true });
}

function rowsValue(reading: Reading, rows: readonly Row[], column: string): Value {
  return addAll(rows.map((row) => rowValue(reading, row, columnOf(reading, row, column), column)));
}

/** Σ of the lowest-level rows under a code, or of the rows of our own sheets whose 编号 begins with `prefix`. */
export function underValue(readings: Readings, form: string, prefix: string, column: string): Value {
  return withColumn(readings, form, column, (reading) => {
    const rows = leafRows(reading, prefix);
    const unfilled = rows.length === 0 && reading.form.blank === "missing";
    return unfilled ? nothing(`“${form}”表没有填写“${prefix}”各行`) : rowsValue(reading, rows, column);
  });
}

/** Σ of the detail columns in the header group of `column`. */
export function detailsValue(readings: Readings, form: string, rowKey: string, column: string): Value {
  return withColumn(readings, form, column, (reading) => {
    const base = reading.columns[0]?.get(column);
    const details = base === undefined ? [] : detailColumns(reading, base);
    if (details.length === 0) return nothing(`${form}表“${column}”没有明细列`, { absent: true });
    const rows = rowsOf(reading, rowKey) ?? [];
    return addAll(rows.flatMap((row) => details.map((at) => rowValue(reading, row, at, column))));
  });
}

/** Words in a cell, e.g. a typed reason. */
export function typedText(readings: Readings, form: string, rowKey: string, column: string): TextValue {
  const reading = readings.get(form);
  if (!reading) return absentRow(form, rowKey, column);
  const row = rowsOf(reading, rowKey)?.[0];
  const at = row && columnOf(reading, row, column);
  if (!row || at === undefined) return unfilled(reading, rowKey, column);
  const raw = rawCell(reading, row, at);
  const text = cellText(raw);
  const { sheet, a1 } = refOf(reading, row, at);
  if (parseCell(raw).kind === "error") return nothing(`工作表“${sheet}”${a1} 的内容“${text}”是错误值`);
  return /[\p{L}\p{N}]/u.test(text) ? { kind: "text", text } : unfilled(reading, rowKey, column, a1);
}

function rowValue(reading: Reading, row: Row, at: number | undefined, column: string): Value {
  if (at === undefined)
    return nothing(`${reading.form.id}表“${row.name}”行没有“${column}”列`, { absent: true });
  const parsed = amountAt(reading, row, at);
  switch (parsed.kind) {
    case "number":
      return exactly(parsed.value, row.count ? none.value : reading.slack);
    case "not-applicable":
    case "blank":
      return reading.form.blank === "zero"
        ? none
        : unfilled(reading, row.key, column, refOf(reading, row, at).a1);
    case "error":
    case "text": {
      const { sheet, a1 } = refOf(reading, row, at);
      return nothing(`工作表“${sheet}”${a1} 的内容“${parsed.text}”不是数`);
    }
  }
}

const absentForm = (form: string): Missing =>
  nothing(form.startsWith("财决") ? `工作簿中没有${form}表` : `工作簿中没有“${form}”表`);

/** A row of a sheet that the workbook lacks; one of our own can be made. */
const absentRow = (form: string, rowKey: string, column: string): Missing =>
  form.startsWith("财决")
    ? absentForm(form)
    : { ...absentForm(form), where: `新建“${form}”表，编号“${rowKey}”（${column}）` };

/** A row that this year's form lacks, or one of our own sheets that nobody has filled in yet. */
function unfilled(reading: Reading, row: string, column: string, a1?: string): Missing {
  const { form, sheet } = reading;
  if (form.blank === "zero") return nothing(`${form.id}表没有“${row}”行`, { absent: true });
  const place = a1 ?? `编号“${row}”`;
  return nothing(`“${form.id}”表没有填写“${row}”`, { where: `工作表“${sheet.name}”${place}（${column}）` });
}
