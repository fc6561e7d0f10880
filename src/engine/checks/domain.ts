// Over which rows and columns a repeated comparison runs.
import type { Each } from "./check";
import { codesAt } from "../reading/leaves";
import type { Ledger } from "../figures/ledger";
import { digitsOf } from "../value/measure";
import { noForms } from "../reading/messages";
import { amountColumns, rowAt, type Reading } from "../reading/reading";
import { missing, type Missing } from "../value/value";

/** Row keys and column keys (one empty column when there is none), or why there are none. */
type Domain = { keys: readonly string[]; columns: readonly string[] } | Missing;

export function domain(ledger: Ledger, each: Each): Domain {
  if ("keys" in each) return { keys: each.keys, columns: [""] };
  const forms = formsOf(each);
  const readings = forms.flatMap((form) => ledger.input.readings.get(form) ?? []);
  const [first] = readings;
  if (!first || readings.length < forms.length) return lacking(ledger, forms);
  if ("rows" in each) return { keys: singleRows(first), columns: [""] };
  if ("rowsAndColumns" in each) return { keys: distinct(readings, allKeys), columns: knownColumns(first) };
  const codes = distinct(readings, (reading) => codesAt(reading, digitsOf[each.level]));
  return { keys: coarsest(codes).sort(), columns: each.columns ? knownColumns(first) : [""] };
}

const formsOf = (each: Exclude<Each, { keys: readonly string[] }>): readonly string[] =>
  "codes" in each ? each.codes : "rows" in each ? [each.rows] : each.rowsAndColumns;

/** A rule within one sheet has nothing to say where that sheet is not; one between sheets cannot be checked. */
function lacking(ledger: Ledger, forms: readonly string[]): Missing {
  const absent = forms.filter((form) => !ledger.input.readings.has(form));
  return missing(noForms(absent), forms.length === 1 ? { absent: true } : {});
}

const distinct = (readings: readonly Reading[], keysOf: (reading: Reading) => string[]): string[] => [
  ...new Set(readings.flatMap(keysOf)),
];

const allKeys = (reading: Reading): string[] => [...reading.byKey.keys()];

/** By key where a key has one row, else by place. */
const singleRows = (reading: Reading): string[] =>
  reading.rows.map((row) => (reading.byKey.get(row.key)?.length === 1 ? row.key : rowAt(row.index)));

/** Columns that the form does not know have no meaning that could be compared. */
const knownColumns = (reading: Reading): string[] =>
  amountColumns(reading).filter((column) => !column.startsWith(reading.words.columns.unknown));

/** Where one sheet lists 项 and another only their 款, the 款 is what they have in common. */
function coarsest(codes: readonly string[]): string[] {
  const all = new Set(codes);
  return codes.filter(
    (code) => ![3, 5].some((length) => code.length > length && all.has(code.slice(0, length))),
  );
}
