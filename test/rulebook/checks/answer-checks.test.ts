// Tests of answer-checks.
import { checkCases } from "../../help/check-cases";

checkCases("budget-answers-total", [
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

checkCases("procurement-answers-total", [
  {
    name: "warns of another sum",
    outcome: "broken",
    change: (edit) => edit.add("决算补充资料", "采购.事项.3", "金额", 10),
    message: ["采购.事项"],
    cells: ["决算补充资料!D55", "决算补充资料!D57", "财决附03!H21"],
    severity: "warning",
    findings: 1,
    difference: "10",
  },
  {
    name: "is unchecked while an amount is blank",
    outcome: "unchecked",
    change: (edit) => edit.set("决算补充资料", "采购.事项.3", "金额", null),
  },
  {
    name: "is unchecked without 决算补充资料",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("决算补充资料"),
  },
]);

checkCases("reception-answers-total", [
  {
    name: "warns of another sum",
    outcome: "broken",
    change: (edit) => edit.set("决算补充资料", "接待.事项.1", "金额", 1000.5),
    message: ["接待.事项"],
    cells: ["决算补充资料!D53", "财决附03!E13"],
    severity: "warning",
    findings: 1,
    difference: "0.5",
  },
  {
    name: "is unchecked without 决算补充资料",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("决算补充资料"),
  },
]);

checkCases(
  "vehicles-bought-answers-count",
  [
    {
      name: "warns of another sum",
      outcome: "broken",
      change: (edit) => edit.set("决算补充资料", "购置.轿车", "数量", 1),
      message: ["公务用车购置数"],
      cells: ["决算补充资料!E42", "财决附03!E19"],
      severity: "warning",
      findings: 1,
      difference: "1",
    },
    {
      name: "is unchecked without 决算补充资料",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("决算补充资料"),
    },
  ],
  "no-data",
);

checkCases(
  "vehicles-bought-answers-amount",
  [
    {
      name: "warns of another sum",
      outcome: "broken",
      change: (edit) => edit.set("决算补充资料", "购置.轿车", "金额", 180000),
      message: ["公务用车购置费"],
      cells: ["决算补充资料!D42", "财决附03!E10"],
      severity: "warning",
      findings: 1,
      difference: "180000",
    },
    {
      name: "is unchecked without 决算补充资料",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("决算补充资料"),
    },
  ],
  "no-data",
);

checkCases("vehicles-kept-answers-count", [
  {
    name: "warns of another sum",
    outcome: "broken",
    change: (edit) => edit.set("决算补充资料", "保有.越野车", "数量", 2),
    message: ["公务用车保有量"],
    cells: ["决算补充资料!E48", "财决附03!E20"],
    severity: "warning",
    findings: 1,
    difference: "2",
  },
  {
    name: "is unchecked while a number is blank",
    outcome: "unchecked",
    change: (edit) => edit.set("决算补充资料", "保有.轿车", "数量", null),
  },
  {
    name: "is unchecked without 决算补充资料",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("决算补充资料"),
  },
]);
