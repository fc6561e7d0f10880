// Books without a mistake that the sample does not show: other money, other layouts, older forms.
import {
  oldForm23,
  sample2022,
  toBook,
  withCarryOver,
  withClassRows,
  withFund,
  type Workbook,
} from "../../../scripts/sample";
import type { Book, CellValue } from "../../../src/engine/value/cell";
import { once, sampleBook, type Edit } from "../../help/books";

const book = (make: () => Workbook): (() => Book) => once(() => toBook(make(), "决算报表.xlsx"));

/** 政府性基金 and 国有资本经营预算 beside 一般公共预算. */
export const fundBook = book(() => withFund(sample2022()));

export const carryOverBook = book(() => withCarryOver(sample2022()));

/** Rows of 类 and 款, and subtotals above projects. */
export const classRowsBook = book(() => withClassRows(sample2022()));

/** FY2018: 23 classes, no 国有资本. */
export const oldBook = book(() => oldForm23(sample2022()));

/** The unit's appraisal as the published document has it: captions that do not add up, a score between all and nothing. */
export function seedOverall(edit: Edit): void {
  const set = (row: number, column: string, value: CellValue) =>
    edit.set("整体绩效自评", `指标.${row}`, column, value);
  for (const row of [5, 6, 7]) set(row, "二级指标", "动态调整 (15分)");
  set(11, "二级指标", "信息公开 (5分)");
  [8, 8, 8, 9, 10, 4, 5, 5, 5, 8, 10, 5, 5].forEach((score, i) => set(i + 1, "得分", score));
}

/** The project's appraisal as published: columns shifted, points taken from scores, no score for 预算执行率. */
export function seedProject(edit: Edit): void {
  const set = (row: string, column: string, value: CellValue) =>
    edit.set("项目绩效自评", `绩效.项目.1.${row}`, column, value);
  const reasons = [null, null, null, "控制成本", "实现的社会效益有待提高", "实现的生态效益有待提高"];
  set("执行率", "得分", null);
  set("执行率", "扣分原因", null);
  [10, 10, 10, 9, 9, 9, 8, 10, 9].forEach((points, i) => {
    const row = String(i + 1);
    set(row, "三级指标", [1, 1, 1, 0, 1, 1, 0, 0.79, 1][i] ?? null);
    set(row, "分值", points);
    set(row, "得分", points);
    set(row, "扣分原因", [...reasons, "实现的经济效益有待提高", null, "实现的满意度有待提高"][i] ?? null);
  });
}

/** Neither of the two sheets on performance. */
export const withoutAppraisals = (edit: Edit): Edit =>
  edit.removeSheet("整体绩效自评").removeSheet("项目绩效自评");

/** 财决05-3 beside the others, laid out as 财决05-1 is and without amounts. */
export function withOperating({ sheets, ...others }: Book): Book {
  const asOperating = (value: CellValue): CellValue =>
    typeof value === "string" ? value.replace("05-1", "05-3").replace("基本支出", "经营支出") : null;
  const copies = sheets
    .filter(({ name }) => name.includes("05-1"))
    .map((sheet) => ({
      ...sheet,
      name: sheet.name.replace("05-1", "05-3"),
      rows: sheet.rows.map((row) => row.map(asOperating)),
    }));
  return { ...others, sheets: [...sheets, ...copies] };
}

export const operatingBook = once(() => withOperating(sampleBook()));
