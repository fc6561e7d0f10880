// The audit sheet: one row per comparison with both sides, difference and verdict as live formulas.
import { absolute, add, subtract, toDecimal, zero, type Exact } from "./amount";
import type { CellRef } from "./cell";
import type { Check, Comparison } from "./check";
import { compile } from "./compile";
import { domain } from "./domain";
import { bind, bindColumn } from "./figure";
import type { FilledCell, FilledSheet, WordRule } from "./filled";
import { isSettled, sideLabel } from "./judge";
import type { Ledger } from "./ledger";
import type { CheckReport, Severity } from "./report";
import { columns, gapVerdict, verdictCell, type Pair, type Verdicts } from "./audit-verdict";
import { cellsOf } from "./trace";

/** Words of the sheet, given by the rulebook. */
export type AuditWords = {
  id: string;
  title: string;
  about: string;
  heads: readonly [string, string, string, string, string, string, string, string, string, string, string];
  severities: Readonly<Record<Severity, string>>;
  verdicts: Verdicts;
  /** Verdict of a rule that no formula can hold. */
  byProgram: string;
  /** `{n}` comparisons are summed into one row. */
  summed: string;
};

/** The first row below the header. */
const firstRow = 3;

/** Longest formula that spreadsheet programs accept, with room to spare. */
const [longest, mostTerms] = [8000, 120];

/** Lays the audit sheet out. `reports` are the checks' outcomes, in the same order. */
export function fillAudit(
  ledger: Ledger,
  checks: readonly Check[],
  reports: readonly CheckReport[],
  words: AuditWords,
): FilledSheet {
  const auditor = new Auditor(ledger, words);
  checks.forEach((check, i) => auditor.check(check, reports[i]));
  const header = words.heads.map((text): FilledCell => ({ look: "head", text }));
  const rows: (FilledCell | null)[][] = [
    [{ look: "title", text: words.title }, ...blanks(words.heads.length - 1)],
    [{ look: "note", text: words.about }, ...blanks(words.heads.length - 1)],
    header,
    ...auditor.rows,
  ];
  const bottom = rows.length - 1;
  const verdicts = { top: firstRow, left: 9, bottom, right: 9 };
  const colours: readonly [string, WordRule["colour"]][] = [
    [words.verdicts.held, "good"],
    [words.verdicts.broken, "bad"],
    [words.verdicts.noData, "quiet"],
    [words.verdicts.unchecked, "quiet"],
  ];
  return {
    id: words.id,
    name: words.id,
    rows,
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: words.heads.length - 1 })),
    widths: [6, 40, 26, 8, 36, 18, 36, 18, 16, 10, 44],
    header: { from: 0, to: 2 },
    landscape: true,
    charts: [],
    wordRules: colours.map(([word, colour]) => ({ area: verdicts, word, colour })),
    blankZeros: false,
  };
}

const blanks = (count: number): null[] => Array.from({ length: count }, () => null);

class Auditor {
  readonly rows: (FilledCell | null)[][] = [];

  constructor(
    private readonly ledger: Ledger,
    private readonly words: AuditWords,
  ) {}

  check(check: Check, report: CheckReport | undefined): void {
    if (check.search || isSettled(this.ledger, check)) {
      this.stated(check, report);
      return;
    }
    for (const comparison of check.comparisons) {
      const all = this.instances(comparison);
      const [only] = all;
      if (all.length === 0 || !only) this.stated(check, report);
      else if (all.length === 1) this.single(check, only);
      else this.summed(check, all, report);
    }
  }

  /** Every comparison that a repeated one stands for. */
  private instances(comparison: Comparison): Comparison[] {
    const { each, left, relation, right } = comparison;
    if (!each) return [comparison];
    const over = domain(this.ledger, each);
    if ("kind" in over) return [];
    return over.columns.flatMap((column) =>
      over.keys.map((key) => {
        const on = (expr: typeof left) => bind(column === "" ? expr : bindColumn(expr, column), key);
        return { relation, left: on(left), right: on(right) };
      }),
    );
  }

  /** A verdict without formulas: irregular rules, and rules that could not run. */
  private stated(check: Check, report: CheckReport | undefined): void {
    const { verdicts, byProgram } = this.words;
    const outcome = report?.outcome ?? "unchecked";
    const word = {
      held: verdicts.held,
      broken: verdicts.broken,
      "no-data": verdicts.noData,
      unchecked: verdicts.unchecked,
    }[outcome];
    this.put(
      check,
      [null, null, null, null, null],
      { look: "text", text: word },
      report?.reason ?? byProgram,
    );
  }

  private single(check: Check, comparison: Comparison): void {
    const left = this.ledger.value(comparison.left);
    const right = this.ledger.value(comparison.right);
    const missing = left.kind === "missing" ? left : right.kind === "missing" ? right : undefined;
    if (missing || left.kind === "missing" || right.kind === "missing") {
      const text = this.words.verdicts.unchecked;
      this.put(check, [null, null, null, null, null], { look: "text", text }, missing?.reason ?? "");
      return;
    }
    const row = firstRow + this.rows.length + 1;
    const [l, r] = [`${columns.left}${row}`, `${columns.right}${row}`];
    const gap = subtract(left.value, right.value);
    this.put(
      check,
      [
        this.label(comparison.left),
        this.number(left.value, compile(this.ledger, comparison.left, { unit: "元", decimals: 2 })),
        this.label(comparison.right),
        this.number(right.value, compile(this.ledger, comparison.right, { unit: "元", decimals: 2 })),
        this.number(gap, `=ROUND(${l}-${r},2)`),
      ],
      verdictCell(this.words.verdicts, comparison.relation, row, { left, right }),
      check.advice,
    );
  }

  /** Many comparisons in one row: totals of both sides and the sum of all absolute differences. */
  private summed(check: Check, all: readonly Comparison[], report: CheckReport | undefined): void {
    const [first] = all;
    const pairs = all.length <= mostTerms && first?.relation === "=" ? this.pairs(all) : undefined;
    if (!pairs) {
      this.stated(check, report);
      return;
    }
    const row = firstRow + this.rows.length + 1;
    const body = pairs.map(({ left, right }) => `ABS(${left}-${right})`).join("+");
    const sides = { left: pairs.map((p) => p.left).join("+"), right: pairs.map((p) => p.right).join("+") };
    if ([body, sides.left, sides.right].some((text) => text.length > longest)) {
      this.stated(check, report);
      return;
    }
    const total = (pick: (pair: Pair) => Exact): Exact =>
      pairs.reduce((sum, pair) => add(sum, pick(pair)), zero);
    const label = (text: string): FilledCell => ({
      look: "text",
      text: text.replace("{n}", String(pairs.length)),
    });
    this.put(
      check,
      [
        label(this.words.summed),
        this.number(
          total((pair) => pair.values[0]),
          `=ROUND(${sides.left},2)`,
        ),
        label(this.words.summed),
        this.number(
          total((pair) => pair.values[1]),
          `=ROUND(${sides.right},2)`,
        ),
        this.number(
          total((pair) => absolute(subtract(pair.values[0], pair.values[1]))),
          `=ROUND(${body},2)`,
        ),
      ],
      gapVerdict(this.words.verdicts, row, pairs),
      check.advice,
    );
  }

  private pairs(all: readonly Comparison[]): Pair[] | undefined {
    const pairs: Pair[] = [];
    for (const { left, right } of all) {
      const values = [this.ledger.value(left), this.ledger.value(right)] as const;
      const formulas = [left, right].map((expr) =>
        compile(this.ledger, expr, { unit: "元", decimals: 2 })?.slice(1),
      );
      const [l, r] = formulas;
      if (values[0].kind === "missing" || values[1].kind === "missing" || l === undefined || r === undefined)
        return undefined;
      pairs.push({
        left: l,
        right: r,
        values: [values[0].value, values[1].value],
        slack: add(values[0].slack, values[1].slack),
      });
    }
    return pairs;
  }

  /** Name of a side, linked to its first cell. */
  private label(expr: Comparison["left"]): FilledCell {
    const [cell] = cellsOf(this.ledger, expr);
    const text = sideLabel(this.ledger, expr);
    return cell && !cell.form.startsWith("上年")
      ? { look: "link", text, link: linkTo(cell) }
      : { look: "text", text };
  }

  private number(value: Exact, formula: string | undefined): FilledCell {
    return { look: "amount", value: toDecimal(value, 2), ...(formula === undefined ? {} : { formula }) };
  }

  private put(
    check: Check,
    sides: readonly (FilledCell | null)[],
    verdict: FilledCell,
    remark: string,
  ): void {
    this.rows.push([
      { look: "count", value: String(this.rows.length + 1) },
      { look: "text", text: check.title },
      { look: "text", text: check.basis },
      { look: "text", text: this.words.severities[check.severity] },
      ...sides,
      verdict,
      { look: "note", text: remark },
    ]);
  }
}

const linkTo = (cell: CellRef): string => `'${cell.sheet.replaceAll("'", "''")}'!${cell.a1}`;
