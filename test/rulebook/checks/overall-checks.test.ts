// Tests of overall-checks.
import { checkCases } from "../../help/check-cases";
import { carryOverBook, fundBook, oldBook } from "./books";

checkCases("overall-income-parts-sum", [
  {
    name: "finds an income that is not in the total",
    outcome: "broken",
    change: (edit) => edit.add("财决01", "其他收入", "决算数", 5000),
    message: ["等8项之和", "相差5,000.00"],
    cells: ["财决01!E14", "财决01!E33"],
    findings: 1,
    difference: "-5000",
  },
  {
    name: "checks the budget columns too",
    outcome: "broken",
    change: (edit) => edit.add("财决01", "本年收入合计", "年初预算数", 0.01),
    message: ["“年初预算数”"],
    cells: ["财决01!C33"],
    findings: 1,
    difference: "0.01",
  },
  {
    name: "counts all three funds",
    book: fundBook(),
    outcome: "held",
  },
  {
    name: "cannot tell where 政府性基金 is a part of another row",
    book: oldBook(),
    outcome: "unchecked",
  },
  {
    name: "is unchecked without 财决01",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决01"),
  },
]);

checkCases("overall-income-total", [
  {
    name: "finds an opening balance that is not in the total",
    outcome: "broken",
    change: (edit) => edit.add("财决01", "年初结转和结余", "决算数", 1200.5),
    message: ["相差1,200.50"],
    cells: ["财决01!E37", "财决01!E35"],
    findings: 1,
    difference: "-1200.5",
  },
  {
    name: "counts carry-over",
    book: carryOverBook(),
    outcome: "held",
  },
  {
    name: "reads the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决01",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决01"),
  },
]);

checkCases("overall-basic-parts-sum", [
  {
    name: "finds a personnel cost that is too high",
    outcome: "broken",
    change: (edit) => edit.add("财决01", "人员经费", "决算数", 0.01),
    message: ["相差0.01"],
    cells: ["财决01!O7", "财决01!O8", "财决01!O9"],
    findings: 1,
    difference: "-0.01",
  },
  {
    name: "reads 日常公用经费 of the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决01",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决01"),
  },
]);

checkCases("overall-construction-within-projects", [
  {
    name: "finds construction beyond all projects",
    outcome: "broken",
    change: (edit) => edit.add("财决01", "基本建设类项目", "决算数", 500000000),
    message: ["前者大于后者"],
    cells: ["财决01!O11", "财决01!O10"],
    findings: 1,
  },
  {
    name: "allows construction to be all of the projects",
    outcome: "held",
    change: (edit) =>
      edit.set("财决01", "基本建设类项目", "决算数", edit.get("财决01", "项目支出", "决算数")),
  },
  {
    name: "is unchecked without 财决01",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决01"),
  },
]);

checkCases("overall-economic-classes-sum", [
  {
    name: "finds a class that is not in the total",
    outcome: "broken",
    change: (edit) => edit.add("财决01", "302", "决算数", 300),
    message: ["等10项之和", "相差300.00"],
    cells: ["财决01!O19", "财决01!O17"],
    findings: 1,
    difference: "-300",
  },
  {
    name: "reads the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决01",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决01"),
  },
]);

checkCases("overall-expense-parts-sum", [
  {
    name: "finds a functional class that is not in the total",
    outcome: "broken",
    change: (edit) => edit.add("财决01", "208", "决算数", 76.5),
    message: ["等26项之和"],
    cells: ["财决01!J14", "财决01!O33"],
    findings: 1,
    difference: "-76.5",
  },
  {
    name: "finds a nature that is not in the total",
    outcome: "broken",
    change: (edit) => edit.add("财决01", "项目支出", "全年预算数", -10),
    message: ["“全年预算数”", "等5项之和"],
    cells: ["财决01!N10"],
    findings: 1,
    difference: "10",
  },
  {
    name: "finds both when the total is wrong",
    outcome: "broken",
    change: (edit) => edit.add("财决01", "本年支出合计", "决算数", 1),
    cells: ["财决01!O33"],
    findings: 2,
    difference: "1",
  },
  {
    name: "reads the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决01",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决01"),
  },
]);

checkCases(
  "overall-budgeted-closing-balance",
  [
    {
      name: "holds with carry-over",
      book: fundBook(),
      outcome: "held",
    },
    {
      name: "finds a balance that the budget does not leave",
      outcome: "broken",
      change: (edit) => edit.add("财决01", "年末结转和结余", "全年预算数", 800),
      message: ["“全年预算数”", "相差800.00"],
      cells: ["财决01!N35", "财决01!D37", "财决01!N33"],
      findings: 1,
      difference: "800",
    },
    {
      name: "leaves the outturn alone",
      book: fundBook(),
      outcome: "held",
      change: (edit) => edit.add("财决01", "年末结转和结余", "决算数", 800),
    },
    {
      name: "is unchecked without 财决01",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("财决01"),
    },
  ],
  "no-data",
);

checkCases("overall-two-sides-balance", [
  {
    name: "finds that the two sides differ",
    outcome: "broken",
    change: (edit) => edit.add("财决01", "收入总计", "决算数", 100),
    message: ["相差100.00"],
    cells: ["财决01!E37", "财决01!O37"],
    findings: 1,
    difference: "100",
  },
  {
    name: "finds 结余分配 that is not in the total",
    outcome: "broken",
    change: (edit) => edit.add("财决01", "结余分配", "决算数", 55.55),
    cells: ["财决01!O34"],
    findings: 1,
    difference: "-55.55",
  },
  {
    name: "counts carry-over",
    book: carryOverBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决01",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决01"),
  },
]);
