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
import type { Book } from "../../../src/engine/cell";

const book = (workbook: Workbook): Book => toBook(workbook, "决算报表.xlsx");

/** 政府性基金 and 国有资本经营预算 beside 一般公共预算. */
export const fundBook = (): Book => book(withFund(sample2022()));

export const carryOverBook = (): Book => book(withCarryOver(sample2022()));

/** Rows of 类 and 款, and subtotals above projects. */
export const classRowsBook = (): Book => book(withClassRows(sample2022()));

/** FY2018: 23 classes, no 国有资本. */
export const oldBook = (): Book => book(oldForm23(sample2022()));
