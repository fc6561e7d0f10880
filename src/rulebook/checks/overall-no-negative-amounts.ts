// Z01-9: in 财决01 no income, no expense and no 结余分配 is negative, unless it is a 调整表.
import { group, sign, toDecimal } from "../../engine/value/amount";
import { searches, type CheckFound, type Search } from "../../engine/checks/check";
import type { Ledger } from "../../engine/figures/ledger";
import { describe } from "../../engine/figures/explain";
import { cellsOf } from "../../engine/figures/trace";
import { classCodes } from "../forms/classes";
import { economicCodes, overall, periods } from "./shared/check-places";

const rows = [
  ...["一般公共预算财政拨款收入", "政府性基金预算财政拨款收入", "国有资本经营预算财政拨款收入"],
  ...["上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入", "使用非财政拨款结余"],
  ...classCodes,
  ...["基本支出", "人员经费", "公用经费", "项目支出", "基本建设类项目"],
  ...["上缴上级支出", "经营支出", "对附属单位补助支出", "经济分类支出合计"],
  ...economicCodes,
  ...["本年支出合计", "结余分配"],
];

function search(ledger: Ledger): Search {
  const found: CheckFound[] = [];
  let seen = 0;
  for (const expr of rows.flatMap((row) => periods.map((column) => overall(row, column)))) {
    const value = ledger.value(expr);
    if (value.kind === "missing") {
      if (value.absent) continue;
      return { unchecked: value.reason };
    }
    if (sign(value.value) !== 0) seen++;
    if (sign(value.value) >= 0) continue;
    const amount = group(toDecimal(value.value, 2));
    found.push({ message: `${describe(ledger, expr)}为${amount}，小于0`, cells: cellsOf(ledger, expr) });
  }
  return seen === 0 ? "no-data" : { found };
}

export const check = searches(
  {
    id: "overall-no-negative-amounts",
    title: "财决01表收入、支出和结余分配各项不应为负数",
    basis: "2022年度部门决算报表审核公式 Z01-9（核实性）；核对清单T14",
    severity: "warning",
    advice: "请核实是否填错；报表小类为调整表的，或冲销以前年度收支的，可以为负并应备查原因。",
  },
  search,
);
