// 财决01 收入支出决算总表: all income and expense, in three blocks side by side.
import type { ColumnSpec, FixedForm, RowSpec } from "../../engine/reading/form";
import { classRows, natureRows } from "./classes";

const amounts: Readonly<Record<string, ColumnSpec>> = {
  年初预算数: ["年初预算数"],
  全年预算数: ["全年预算数", "调整预算数"],
  决算数: ["决算数"],
};

const income: Readonly<Record<string, RowSpec>> = {
  一般公共预算财政拨款收入: { block: 0, labels: ["一般公共预算财政拨款收入", "一般公共预算财政拨款"] },
  政府性基金预算财政拨款收入: { block: 0, labels: ["政府性基金预算财政拨款收入", "政府性基金预算财政拨款"] },
  国有资本经营预算财政拨款收入: {
    block: 0,
    labels: ["国有资本经营预算财政拨款收入", "国有资本经营预算财政拨款"],
  },
  上级补助收入: { block: 0, labels: ["上级补助收入"] },
  事业收入: { block: 0, labels: ["事业收入"] },
  经营收入: { block: 0, labels: ["经营收入"] },
  附属单位上缴收入: { block: 0, labels: ["附属单位上缴收入"] },
  其他收入: { block: 0, labels: ["其他收入"] },
  本年收入合计: { block: 0, labels: ["本年收入合计"] },
  使用非财政拨款结余: {
    block: 0,
    labels: ["使用非财政拨款结余", "使用非财政拨款结余（含专用结余）", "用事业基金弥补收支差额"],
  },
  年初结转和结余: { block: 0, labels: ["年初结转和结余"] },
  收入总计: { block: 0, labels: ["总计", "收入总计"] },
};

/** Below the functional classes; the labels reach over the third block, where the amounts stand. */
const totals: Readonly<Record<string, RowSpec>> = {
  本年支出合计: { block: 1, labels: ["本年支出合计"] },
  结余分配: { block: 1, labels: ["结余分配"] },
  年末结转和结余: { block: 1, labels: ["年末结转和结余"] },
  支出总计: { block: 1, labels: ["总计", "支出总计"] },
};

export const form: FixedForm = {
  kind: "fixed",
  id: "财决01",
  titles: ["收入支出决算总表"],
  tab: "Z01",
  official: true,
  blank: "zero",
  without: "无法生成收入支出决算总体情况说明，也无法核对总表与各分表是否一致",
  rows: {
    ...income,
    ...classRows(1),
    ...totals,
    ...natureRows(2),
    上缴上级支出: { block: 2, labels: ["上缴上级支出"] },
    经营支出: { block: 2, labels: ["经营支出"] },
    对附属单位补助支出: { block: 2, labels: ["对附属单位补助支出"] },
  },
  blocks: [amounts, amounts, amounts],
};
