// Runs checks over a ledger: held, broken, not checked (why) or no data, with both sides and their cells.
import {
  absolute,
  compare as order,
  group,
  sign,
  subtract,
  toDecimal,
  toShortDecimal,
} from "../value/amount";
import type { CellRef } from "../value/cell";
import type { Check, Comparison, Each, CheckRelation } from "./check";
import { domain } from "./domain";
import { bind, bindColumn, type Expr } from "../figures/expr";
import type { Ledger } from "../figures/ledger";
import type { CheckReport, Finding, Outcome, Side } from "../value/report";
import { quickCents, surelyIdle } from "./sweep";
import { describe } from "../figures/explain";
import { cellsOf } from "../figures/trace";
import * as say from "./messages";
import { agreement, type Missing, type NumberValue, type Value } from "../value/value";

/** More findings of one check than this help nobody; the rest are counted. */
const mostFindings = 50;

export type Judgement = { report: CheckReport; findings: Finding[] };

export function judge(ledger: Ledger, check: Check): Judgement {
  return check.search ? judgeSearch(ledger, check) : judgeComparisons(ledger, check);
}

function judgeSearch(ledger: Ledger, check: Check): Judgement {
  const result = check.search?.(ledger) ?? "no-data";
  if (result === "no-data") return verdict(check, "no-data", []);
  if ("unchecked" in result) return verdict(check, "unchecked", [], result.unchecked);
  const findings = result.found.map((found): Finding => ({
    check: check.id,
    severity: found.severity ?? check.severity,
    message: `${found.message}${found.message.endsWith("。") ? "" : "。"}${check.advice}`,
    cells: found.cells,
    ...(found.sides && bothSides(ledger, ...found.sides)),
  }));
  return verdict(check, findings.some(isFault) ? "broken" : "held", findings);
}

/** Both amounts of an irregular finding and their difference, when both have a value. */
function bothSides(ledger: Ledger, left: Expr, right: Expr): Pick<Finding, "left" | "right" | "difference"> {
  const [a, b] = [ledger.value(left), ledger.value(right)];
  if (a.kind === "missing" || b.kind === "missing") return {};
  const difference = toShortDecimal(subtract(a.value, b.value), 6);
  return { left: side(ledger, left, a), right: side(ledger, right, b), difference };
}

/** A person has typed the words that settle it. */
export const isSettled = (ledger: Ledger, { settledBy }: Check): boolean =>
  settledBy !== undefined && ledger.text(settledBy).kind === "text";

/** What is said for information only breaks no rule. */
const isFault = (finding: Finding): boolean => finding.severity !== "info";

/** Running counts over all the comparisons of a check. */
type Tally = {
  held: number;
  nonZero: number;
  broken: Finding[];
  /** Findings of mere 尾差, made only when they are shown. */
  rounded: (() => Finding)[];
  missing: Missing[];
  absent: Missing[];
};

function judgeComparisons(ledger: Ledger, check: Check): Judgement {
  const tally: Tally = { held: 0, nonZero: 0, broken: [], rounded: [], missing: [], absent: [] };
  for (const comparison of check.comparisons) {
    if (comparison.each) sweep(ledger, check, comparison, comparison.each, tally);
    else compareOnce(ledger, check, comparison, tally);
  }
  if (isSettled(ledger, check)) {
    tally.held += tally.broken.length;
    tally.broken = [];
    tally.rounded = [];
  }
  if (tally.broken.length > 0) return verdict(check, "broken", tally.broken);
  const notes = roundingNote(check, tally.rounded);
  const [missing] = tally.missing;
  if (missing) {
    return verdict(check, "unchecked", notes, missing.reason + say.alsoHeld(tally.held));
  }
  if (tally.held === 0 && tally.absent[0]) return verdict(check, "unchecked", [], tally.absent[0].reason);
  return verdict(check, tally.nonZero > 0 ? "held" : "no-data", notes);
}

/** A book in 万元 is full of 尾差: many of one check are one note, which leads to the first of them. */
function roundingNote(check: Check, rounded: Tally["rounded"]): Finding[] {
  const first = rounded[0]?.();
  if (!first || rounded.length === 1) return first ? [first] : [];
  const { cells } = first;
  const message = say.allRoundedOff(check.title, rounded.length);
  return [{ check: check.id, severity: "info", message, cells }];
}

function verdict(check: Check, outcome: Outcome, findings: Finding[], reason?: string): Judgement {
  const { id, title, basis, severity } = check;
  const shown = findings.slice(0, mostFindings);
  const last = shown.at(-1);
  if (last && findings.length > shown.length) {
    shown[shown.length - 1] = {
      ...last,
      message: last.message + say.alsoFound(findings.length - shown.length),
    };
  }
  return {
    report:
      reason === undefined
        ? { id, title, basis, severity, outcome }
        : { id, title, basis, severity, outcome, reason },
    findings: shown,
  };
}

function sweep(ledger: Ledger, check: Check, comparison: Comparison, each: Each, tally: Tally): void {
  const over = domain(ledger, each);
  if ("kind" in over) {
    leaveOut(tally, over);
    return;
  }
  const { keys, columns } = over;
  for (const column of columns) {
    const left = column === "" ? comparison.left : bindColumn(comparison.left, column);
    const right = column === "" ? comparison.right : bindColumn(comparison.right, column);
    const { relation } = comparison;
    const quickLeft = quickCents(ledger, comparison.left, column);
    const quickRight = quickCents(ledger, comparison.right, column);
    for (const key of keys) {
      const [l, r] = [quickLeft(key), quickRight(key)];
      if (surelyHolds(relation, l, r, tally) || surelyIdle(l, r)) continue;
      compareOnce(ledger, check, { relation, left: bind(left, key), right: bind(right, key) }, tally);
    }
  }
}

/** Whether a comparison of two quick amounts in 分 holds beyond doubt. */
function surelyHolds(relation: CheckRelation, left: number, right: number, tally: Tally): boolean {
  if (relation !== "=" && relation !== "≤") return false;
  if (!(Math.abs(left) < Number.MAX_SAFE_INTEGER && Math.abs(right) < Number.MAX_SAFE_INTEGER)) return false;
  if (relation === "=" ? left !== right : left > right) return false;
  tally.held++;
  if (left !== 0 || right !== 0) tally.nonZero++;
  return true;
}

function leaveOut(tally: Tally, why: Missing): void {
  (why.absent ? tally.absent : tally.missing).push(why);
}

const isComparable = (value: Value): value is NumberValue => value.kind === "number" && !value.notApplicable;

function compareOnce(ledger: Ledger, check: Check, comparison: Comparison, tally: Tally): void {
  const sides = [ledger.value(comparison.left), ledger.value(comparison.right)];
  const missing = sides.find((side) => side.kind === "missing");
  if (missing) leaveOut(tally, missing);
  const [left, right] = sides.filter(isComparable);
  if (!left || !right) return;
  const result = holds(comparison.relation, left, right);
  if (result !== "broken") tally.held++;
  if (sign(left.value) !== 0 || sign(right.value) !== 0) tally.nonZero++;
  if (result === "broken") tally.broken.push(findingOf(ledger, check, comparison, left, right, result));
  if (result === "rounding")
    tally.rounded.push(() => findingOf(ledger, check, comparison, left, right, result));
}

/** Whether a relation holds between two amounts, exactly or within what rounding in 万元 explains. */
export function holds(
  relation: CheckRelation,
  left: NumberValue,
  right: NumberValue,
): "held" | "rounding" | "broken" {
  const a = sign(left.value);
  const b = sign(right.value);
  const agree = agreement(left, right);
  if (agree === "equal") return "held";
  if (relation === "⇔") return (a === 0) === (b === 0) || agree === "rounding" ? "held" : "broken";
  if (relation === "⇒") return a > 0 && b <= 0 && agree === "different" ? "broken" : "held";
  if (relation === "≤" && order(left.value, right.value) < 0) return "held";
  return agree === "rounding" ? "rounding" : "broken";
}

function findingOf(
  ledger: Ledger,
  check: Check,
  { left, relation, right }: Comparison,
  leftValue: NumberValue,
  rightValue: NumberValue,
  result: "rounding" | "broken",
): Finding {
  const sides = [side(ledger, left, leftValue), side(ledger, right, rightValue)] as const;
  const gap = toShortDecimal(subtract(leftValue.value, rightValue.value), 6);
  const shownGap = group(toDecimal(absolute(subtract(leftValue.value, rightValue.value)), 2));
  return {
    check: check.id,
    severity: result === "rounding" ? "info" : check.severity,
    message:
      result === "rounding"
        ? say.roundedOff(check.title, said(sides[0]), said(sides[1]), shownGap)
        : `${check.title}：${said(sides[0])}，${said(sides[1])}，${say.faults[relation](shownGap)}。${check.advice}`,
    cells: uniqueCells([...sides[0].cells, ...sides[1].cells]),
    left: sides[0],
    right: sides[1],
    difference: gap,
  };
}

function side(ledger: Ledger, expr: Expr, value: NumberValue): Side {
  return {
    label: sideLabel(ledger, expr),
    value: toShortDecimal(value.value, 6),
    cells: cellsOf(ledger, expr),
  };
}

const said = (it: Side): string => say.amountIs(it.label, group(it.value));

/** `财决04表“合计”的“基本支出”为9,615,100`, for messages of irregular checks. */
export function amountSaid(ledger: Ledger, expr: Expr): string {
  const value = ledger.value(expr);
  return value.kind === "missing" ? value.reason : said(side(ledger, expr, value));
}

/** Long sums are named by their first part and their number. */
export function sideLabel(ledger: Ledger, expr: Expr): string {
  const parts = addends(expr);
  return parts.length > 4 && parts[0]
    ? say.sumOf(describe(ledger, parts[0]), parts.length)
    : describe(ledger, expr);
}

const addends = (expr: Expr): readonly Expr[] => (expr.op === "sum" ? expr.of.flatMap(addends) : [expr]);

function uniqueCells(cells: readonly CellRef[]): CellRef[] {
  return [...new Map(cells.map((cell) => [`${cell.form}!${cell.sheet}!${cell.a1}`, cell])).values()];
}
