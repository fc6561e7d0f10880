// Values of a reading's cells: what a number, a blank, a — and a broken cell come to.
import { parseCell } from "../value/amount";
import { cellText } from "../value/cell";
import { isOfficial, type Form } from "./form";
import { leafRows, rowsOf } from "./leaves";
import * as say from "./messages";
import { amountAt, columnOf, detailColumns, rawCell, refOf, type Reading } from "./reading";
import type { Row } from "./rows";
import {
  addAll,
  dashed,
  exactly,
  zeroValue,
  missing,
  type Missing,
  type TextValue,
  type Value,
} from "../value/value";

/** The readings of a workbook, and the forms that it could have. */
type Readings = {
  readings: ReadonlyMap<string, Reading>;
  rulebook: { forms: readonly Form[] };
};

/** Σ over the rows with this key (a 科目 may have one row per project). A 科目 that a list does not name has 0. */
export function cellValue(from: Readings, form: string, rowKey: string, column: string): Value {
  if (!from.readings.has(form)) return absentRow(from, form, rowKey, column);
  return withColumn(from, form, column, (reading) => {
    const rows = rowsOf(reading, rowKey);
    if (rows) return rowsValue(reading, rows, column);
    if (reading.form.blank === "zero" && reading.form.kind === "list") return zeroValue;
    return unfilled(reading, rowKey, column);
  });
}

/** Runs `read` when the form is there and has the column. */
function withColumn(from: Readings, form: string, column: string, read: (reading: Reading) => Value): Value {
  const reading = from.readings.get(form);
  if (!reading) return absentForm(from, form);
  if (reading.columns.some((block) => block.has(column))) return read(reading);
  return missing(say.noColumn(form, column), { absent: true });
}

function rowsValue(reading: Reading, rows: readonly Row[], column: string): Value {
  return addAll(rows.map((row) => rowValue(reading, row, columnOf(reading, row, column), column)));
}

/** Σ of the lowest-level rows under a code, or of the rows of our own sheets whose 编号 begins with `prefix`. */
export function underValue(from: Readings, form: string, prefix: string, column: string): Value {
  return withColumn(from, form, column, (reading) => {
    const rows = leafRows(reading, prefix);
    const unfilled = rows.length === 0 && reading.form.blank === "missing";
    return unfilled ? missing(say.noRowsUnder(form, prefix)) : rowsValue(reading, rows, column);
  });
}

/** Σ of the detail columns in the header group of `column`. */
export function detailsValue(from: Readings, form: string, rowKey: string, column: string): Value {
  return withColumn(from, form, column, (reading) => {
    const base = reading.columns[0]?.get(column);
    const details = base === undefined ? [] : detailColumns(reading, base);
    if (details.length === 0) return missing(say.noDetails(form, column), { absent: true });
    const rows = rowsOf(reading, rowKey) ?? [];
    return addAll(rows.flatMap((row) => details.map((at) => rowValue(reading, row, at, column))));
  });
}

/** Words in a cell, e.g. a typed reason. */
export function typedText(from: Readings, form: string, rowKey: string, column: string): TextValue {
  const reading = from.readings.get(form);
  if (!reading) return absentRow(from, form, rowKey, column);
  const row = rowsOf(reading, rowKey)?.[0];
  const at = row && columnOf(reading, row, column);
  if (!row || at === undefined) return unfilled(reading, rowKey, column);
  const raw = rawCell(reading, row, at);
  const text = cellText(raw);
  const { sheet, a1 } = refOf(reading, row, at);
  if (parseCell(raw).kind === "error") return missing(say.brokenCell(sheet, a1, text));
  return /[\p{L}\p{N}]/u.test(text) ? { kind: "text", text } : unfilled(reading, rowKey, column, a1);
}

function rowValue(reading: Reading, row: Row, at: number | undefined, column: string): Value {
  if (at === undefined) return missing(say.noCell(reading.form.id, row.name, column), { absent: true });
  const parsed = amountAt(reading, row, at);
  switch (parsed.kind) {
    case "number":
      return exactly(parsed.value, row.count ? zeroValue.value : reading.slack);
    case "not-applicable":
    case "blank":
      return reading.form.blank === "zero"
        ? parsed.kind === "blank"
          ? zeroValue
          : dashed
        : unfilled(reading, row.key, column, refOf(reading, row, at).a1);
    case "error":
    case "text": {
      const { sheet, a1 } = refOf(reading, row, at);
      return missing(say.noNumber(sheet, a1, parsed.text));
    }
  }
}

const absentForm = ({ rulebook }: Readings, form: string): Missing =>
  missing(say.noForm(say.formLabel(form, rulebook.forms)));

/** A row of a sheet that the workbook lacks; one of our own can be made. */
const absentRow = (from: Readings, form: string, rowKey: string, column: string): Missing =>
  isOfficial(form, from.rulebook.forms)
    ? absentForm(from, form)
    : { ...absentForm(from, form), where: say.newRow(form, rowKey, column) };

/** A row that this year's form lacks, or one of our own sheets that nobody has filled in yet. */
function unfilled(reading: Reading, row: string, column: string, a1?: string): Missing {
  const { form, sheet } = reading;
  if (form.blank === "zero") return missing(say.noRow(form.id, row), { absent: true });
  const where = say.emptyCell(sheet.name, a1 ?? say.rowNumber(row), column);
  return missing(say.notFilledIn(form.id, row), { where });
}
