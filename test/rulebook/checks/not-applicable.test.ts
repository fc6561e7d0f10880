// A — is not 0: whatever part of whatever comparison does not apply, there is nothing to compare. A blank is 0.
import { expect, it } from "vitest";
import { sample2022, toBook, withCarryOver, withFund } from "../../../scripts/sample";
import type { Check, Comparison } from "../../../src/engine/checks/check";
import { domain } from "../../../src/engine/checks/domain";
import { judge } from "../../../src/engine/checks/judge";
import { bind, bindColumn } from "../../../src/engine/figures/expr";
import { Ledger } from "../../../src/engine/figures/ledger";
import { cellsOf } from "../../../src/engine/figures/trace";
import { isOfficial } from "../../../src/engine/reading/form";
import { refOf, type Reading } from "../../../src/engine/reading/reading";
import type { CellRef, CellValue } from "../../../src/engine/value/cell";
import { rulebook } from "../../../src/rulebook";
import { checks } from "../../../src/rulebook/checks";
import { ledgerOf } from "../../help/books";
import { withOperating } from "./books";

/** Everything that there can be: funds, carry-over, 经营支出, last year, answers. */
const ledger = ledgerOf(withOperating(toBook(withCarryOver(withFund(sample2022())), "决算报表.xlsx")));

/** A cell and what stands in it. */
type Part = { reading: Reading; ofLastYear: boolean; row: number; column: number; value: CellValue };

function partAt({ form, a1 }: CellRef): Part {
  const reading = ledger.input.readings.get(form) ?? priorReadings().get(form.replace(/^上年/u, ""));
  if (!reading) throw new Error(`no reading of ${form}`);
  for (const { index: row } of reading.rows)
    for (const [column, value] of (reading.sheet.rows[row] ?? []).entries())
      if (refOf(reading, { index: row }, column).a1 === a1)
        return { reading, row, column, value, ofLastYear: !ledger.input.readings.has(form) };
  throw new Error(`nothing at ${form}!${a1}`);
}

const priorReadings = (): ReadonlyMap<string, Reading> => ledger.input.prior?.input.readings ?? new Map();

/** The same books with something else in one cell. */
function ledgerWith({ reading, ofLastYear, row, column }: Part, value: CellValue): Ledger {
  const rows = reading.sheet.rows.map((cells, at) => (at === row ? cells.with(column, value) : cells));
  const changed: Reading = { ...reading, sheet: { ...reading.sheet, rows } };
  const swapped = (one: Ledger): Ledger =>
    new Ledger({ ...one.input, readings: new Map([...one.input.readings, [reading.form.id, changed]]) });
  const { prior } = ledger.input;
  return ofLastYear && prior ? new Ledger({ ...ledger.input, prior: swapped(prior) }) : swapped(ledger);
}

/** A few of many, from the first to the last. */
const some = <T>(all: readonly T[], most: number): T[] =>
  all.length <= most
    ? [...all]
    : Array.from({ length: most }, (_, i) => all[Math.round((i * (all.length - 1)) / (most - 1))]!);

/** What a repeated comparison compares, in some rows and columns. */
function instancesOf({ each, relation, left, right }: Comparison): Comparison[] {
  if (!each) return [{ relation, left, right }];
  const over = domain(ledger, each);
  if ("kind" in over) return [];
  const places = over.columns.flatMap((column) => over.keys.map((key) => ({ column, key })));
  return some(places, 5).map(({ column, key }) => {
    const [l, r] = [left, right].map((side) => bind(column === "" ? side : bindColumn(side, column), key));
    return { relation, left: l!, right: r! };
  });
}

/** Some of the cells that a side takes; those with amounts first, crossed-out columns not at all. */
function partsOf({ left, right }: Comparison): Part[] {
  return [left, right].flatMap((side) => {
    const parts = cellsOf(ledger, side)
      .map(partAt)
      .filter(({ reading, column }) => !reading.crossedOut.has(column));
    const amounts = parts.filter(({ value }) => typeof value === "number" && value !== 0);
    return [...some(amounts, 2), ...some(parts, 2)];
  });
}

/** A check of nothing but one comparison, whatever reasons are given. */
const alone = ({ id, title, basis, severity, advice }: Check, comparison: Comparison): Check => ({
  ...{ id, title, basis, severity, advice },
  comparisons: [comparison],
});

const outcomeWith = (check: Check, part: Part, value: CellValue) =>
  judge(ledgerWith(part, value), check).report.outcome;

const comparing = checks.filter(({ comparisons }) => comparisons.length > 0);

it.each(comparing.map((check) => [check.id, check] as const))(
  "%s has nothing to say of a —, and takes a blank for 0",
  (_, check) => {
    let tried = 0;
    for (const comparison of check.comparisons) {
      for (const instance of instancesOf(comparison)) {
        const one = alone(check, instance);
        if (judge(ledger, one).report.outcome === "unchecked") continue;
        for (const [at, part] of partsOf(instance).entries()) {
          tried++;
          // On our own sheets it is not filled in.
          const official = isOfficial(part.reading.form.id, rulebook.forms);
          const [idle, blank] = official
            ? ["no-data", outcomeWith(one, part, 0)]
            : ["unchecked", "unchecked"];
          expect(outcomeWith(one, part, "—")).toBe(idle);
          expect(outcomeWith(one, part, null)).toBe(blank);
          if (at === 0 && comparison.each)
            expect(outcomeWith(alone(check, comparison), part, "—")).not.toBe("broken");
        }
      }
    }
    expect(tried).toBeGreaterThan(0);
  },
);
