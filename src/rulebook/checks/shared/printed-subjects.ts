// 科目 as the sheets print them: code and name of every row that has both.
import { normalise, type CellRef } from "../../../engine/value/cell";
import { memo } from "../../../engine/value/memo";
import type { Ledger } from "../../../engine/figures/ledger";
import type { Reading } from "../../../engine/reading/reading";
import { nameCell } from "../../../engine/reading/scan-sheet";

export type PrintedSubject = { code: string; name: string; cell: CellRef };

/** Rows of a list with a 科目 and its name, in sheet order. Sheets of projects print the project's name instead. */
export function subjectsOf(reading: Reading): PrintedSubject[] {
  const { form } = reading;
  if (form.kind !== "list" || form.key !== "code" || "项目代码" in form.columns) return [];
  return reading.rows
    .filter(({ key, name }) => key !== "合计" && name !== key)
    .map((row) => ({ code: row.key, name: row.name, cell: nameCell(reading, row) }));
}

type Subject = { code: string; name: string; cells: CellRef[] };

/** The same of all sheets, each code and name once with all its cells. */
export const allSubjects = memo((ledger: Ledger): readonly Subject[] => {
  const byBoth = new Map<string, Subject>();
  for (const { code, name, cell } of [...ledger.input.readings.values()].flatMap(subjectsOf)) {
    const subject = byBoth.get(`${code} ${bare(name)}`);
    if (subject) subject.cells.push(cell);
    else byBoth.set(`${code} ${bare(name)}`, { code, name, cells: [cell] });
  }
  return [...byBoth.values()];
});

/** The year whose names hold; the newest ones when no sheet says its year. */
export const yearOfNames = ({ input }: Ledger): number => input.year ?? Infinity;

/** One name, but for punctuation and for the endings that exports add or drop. */
export const sameName = (a: string, b: string): boolean => bare(a) === bare(b);

const bare = (name: string): string =>
  normalise(name)
    .replace(/\([类款项]\)$/u, "")
    .replace(/支出$/u, "")
    .replace(/[、,]/gu, "");
