// Tests of budget-answers-total.
import { check } from "../../../src/rulebook/checks/budget-answers-total";
import { checkCases } from "../../help/check-cases";

checkCases(check, [
  {
    name: "warns of another sum",
    outcome: "broken",
    change: (edit) => edit.add("决算补充资料", "预算.2010301", "金额", 10),
    message: ["预算.", "本年支出合计"],
    cells: ["决算补充资料!D27", "决算补充资料!D41"],
    severity: "warning",
    findings: 1,
    difference: "10",
  },
  {
    name: "counts 科目 that were budgeted and not used",
    outcome: "broken",
    change: (edit) =>
      edit.copyRow("决算补充资料", "预算.2210201", { 金额: 5 }).setAt("决算补充资料", 41, 0, "预算.2299999"),
    findings: 1,
    difference: "5",
  },
  {
    name: "is unchecked while a budget is blank",
    outcome: "unchecked",
    change: (edit) => edit.set("决算补充资料", "预算.2010301", "金额", null),
  },
  {
    name: "is unchecked without 决算补充资料",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("决算补充资料"),
  },
]);
