// What a person filled in on 整体绩效自评 and 项目绩效自评, for the rules on points and scores.
import { toShortDecimal, type Exact } from "../../../engine/value/amount";
import { cellText, type CellRef } from "../../../engine/value/cell";
import type { CheckFound, Search } from "../../../engine/checks/check";
import { bind, type Expr } from "../../../engine/figures/expr";
import { cell, under } from "../../../engine/figures/figure";
import { itemId } from "../../../engine/figures/id";
import { leafRows } from "../../../engine/reading/leaves";
import type { Ledger } from "../../../engine/figures/ledger";
import { rawCell, refOf, rowAt, type Reading } from "../../../engine/reading/reading";
import type { Row } from "../../../engine/reading/rows";
import { overallScore } from "../../figures/performance";

/** An indicator with its points. */
export type AppraisalIndicator = {
  name: string;
  /** 编号. */
  key: string;
  text: (column: string) => string;
  cell: (column: string) => CellRef;
  /** A number of its row as an expression. */
  at: (column: string) => Expr;
};

/** The unit's appraisal or that of one project. */
export type Appraisal = {
  name: string;
  form: string;
  indicators: readonly AppraisalIndicator[];
  /** Rows of what is taken off besides the 100 points. */
  deductions: readonly AppraisalIndicator[];
  points: Expr;
  score: Expr;
  /** The score typed for the document's section 十（四）. */
  claimed: Expr;
};

const overallForm = "整体绩效自评";
export const projectForm = "项目绩效自评";
export const projectSeries = "绩效.自评项目";

/** All that are there, the unit's first. */
function appraisalsOf(ledger: Ledger): Appraisal[] {
  const overall = ledger.input.readings.get(overallForm);
  const projects = ledger.input.readings.get(projectForm);
  return [
    ...(overall ? [overallOf(overall)] : []),
    ...(projects ? ledger.items(projectSeries).map((key) => projectOf(ledger, projects, key)) : []),
  ];
}

const overallOf = (reading: Reading): Appraisal => ({
  name: "整体绩效自评",
  form: overallForm,
  indicators: indicatorsOf(reading, "指标."),
  deductions: indicatorsOf(reading, "扣分."),
  points: under(overallForm, "指标.", "分值"),
  score: overallScore,
  claimed: cell("决算补充资料", "绩效.整体", "数量"),
});

function projectOf(ledger: Ledger, reading: Reading, key: string): Appraisal {
  return {
    name: `项目“${projectName(ledger, key)}”`,
    form: projectForm,
    indicators: indicatorsOf(reading, `${key}.`),
    deductions: [],
    points: under(projectForm, `${key}.`, "分值"),
    score: under(projectForm, `${key}.`, "得分"),
    claimed: bind(cell("决算补充资料", "@", "数量"), key),
  };
}

export function projectName(ledger: Ledger, key: string): string {
  const name = ledger.content(itemId(projectSeries, key, "名称"));
  return name.kind === "text" ? name.text : key;
}

const indicatorsOf = (reading: Reading, prefix: string): AppraisalIndicator[] =>
  leafRows(reading, prefix).map((row) => indicatorOf(reading, row));

function indicatorOf(reading: Reading, row: Row): AppraisalIndicator {
  const place = (column: string): number => reading.columns[0]?.get(column) ?? 0;
  const text = (column: string): string =>
    reading.columns[0]?.has(column) ? cellText(rawCell(reading, row, place(column))) : "";
  return {
    name: text("三级指标") || text("二级指标") || row.key,
    key: row.key,
    text,
    cell: (column) => refOf(reading, row, place(column)),
    at: (column) => cell(reading.form.id, rowAt(row.index), column),
  };
}

/** A number as it is typed. */
export function numberOf(ledger: Ledger, expr: Expr): Exact | undefined {
  const value = ledger.value(expr);
  return value.kind === "number" ? value.value : undefined;
}

export const said = (value: Exact): string => toShortDecimal(value, 2);

/** Looks at every appraisal; without one there is nothing to look at. */
export function searchAppraisals(ledger: Ledger, look: (one: Appraisal) => readonly CheckFound[]): Search {
  const all = appraisalsOf(ledger);
  return all.length === 0 ? "no-data" : { found: all.flatMap(look) };
}
