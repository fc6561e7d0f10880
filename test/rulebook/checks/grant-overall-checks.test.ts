// Tests of grant-overall-checks.
import { checkCases } from "../../help/check-cases";
import { carryOverBook, fundBook, oldBook } from "./books";

checkCases("grant-overall-funds-sum", [
  {
    name: "finds a fund that is not in its total",
    book: fundBook(),
    outcome: "broken",
    change: (edit) => edit.add("财决01-1", "212", "决算数/政府性基金", 6),
    message: ["212", "相差6.00"],
    cells: ["财决01-1!P18", "财决01-1!R18"],
    findings: 1,
    difference: "-6",
  },
  {
    name: "checks the budget columns too",
    outcome: "broken",
    change: (edit) => edit.add("财决01-1", "基本支出", "年初预算数/合计", 2),
    message: ["“年初预算数/合计”"],
    cells: ["财决01-1!V8"],
    findings: 1,
    difference: "2",
  },
  {
    name: "counts all three funds",
    book: fundBook(),
    outcome: "held",
  },
  {
    name: "does without 国有资本 in the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决01-1",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决01-1"),
  },
]);

checkCases("grant-overall-income-parts-sum", [
  {
    name: "finds income of a fund that is not in the total",
    outcome: "broken",
    change: (edit) => edit.add("财决01-1", "政府性基金预算财政拨款", "决算数", 50),
    message: ["“本年收入合计”"],
    cells: ["财决01-1!E9", "财决01-1!E34"],
    findings: 1,
    difference: "-50",
  },
  {
    name: "finds an opening balance that its funds do not add up to",
    book: carryOverBook(),
    outcome: "broken",
    change: (edit) => edit.add("财决01-1", "年初财政拨款结转和结余", "全年预算数", 50),
    cells: ["财决01-1!D35", "财决01-1!D36"],
    findings: 1,
    difference: "50",
  },
  {
    name: "counts all three funds",
    book: fundBook(),
    outcome: "held",
  },
  {
    name: "counts carry-over",
    book: carryOverBook(),
    outcome: "held",
  },
  {
    name: "does without 国有资本 in the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决01-1",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决01-1"),
  },
]);

checkCases("grant-overall-two-sides-balance", [
  {
    name: "finds that the two sides differ",
    outcome: "broken",
    change: (edit) => edit.add("财决01-1", "支出总计", "决算数/合计", 100),
    cells: ["财决01-1!E39", "财决01-1!AD39"],
    findings: 2,
    difference: "-100",
  },
  {
    name: "finds a closing balance that is not in the total of its fund",
    book: fundBook(),
    outcome: "broken",
    change: (edit) => edit.add("财决01-1", "年末财政拨款结转和结余", "决算数/政府性基金", 3),
    message: ["决算数/政府性基金"],
    cells: ["财决01-1!AF35"],
    findings: 1,
    difference: "-3",
  },
  {
    name: "finds an opening balance that is not in the total",
    outcome: "broken",
    change: (edit) => edit.add("财决01-1", "年初财政拨款结转和结余", "决算数", 3),
    cells: ["财决01-1!E35"],
    findings: 1,
    difference: "-3",
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
    name: "is unchecked without 财决01-1",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决01-1"),
  },
]);

checkCases("grant-overall-each-fund-balances", [
  {
    name: "finds money that moved from one fund to another",
    book: fundBook(),
    outcome: "broken",
    change: (edit) =>
      edit
        .add("财决01-1", "本年支出合计", "决算数/政府性基金", -1000)
        .add("财决01-1", "本年支出合计", "决算数/一般公共", 1000),
    message: ["相差1,000.00"],
    cells: ["财决01-1!AF34", "财决01-1!E9", "财决01-1!E36"],
    findings: 2,
    difference: "-1000",
  },
  {
    name: "counts carry-over",
    book: carryOverBook(),
    outcome: "held",
  },
  {
    name: "does without 国有资本 in the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决01-1",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决01-1"),
  },
]);

checkCases("grant-overall-expense-parts-sum", [
  {
    name: "finds a class that is not in the total of its fund",
    book: fundBook(),
    outcome: "broken",
    change: (edit) => edit.add("财决01-1", "229", "决算数/政府性基金", 2),
    message: ["等26项之和"],
    cells: ["财决01-1!R30", "财决01-1!AF34"],
    findings: 1,
    difference: "-2",
  },
  {
    name: "finds 公用经费 that is not in 基本支出",
    outcome: "broken",
    change: (edit) => edit.add("财决01-1", "公用经费", "决算数/一般公共", 2),
    cells: ["财决01-1!AE10", "财决01-1!AE8"],
    findings: 1,
    difference: "-2",
  },
  {
    name: "finds construction beyond all projects",
    outcome: "broken",
    change: (edit) => edit.add("财决01-1", "基本建设类项目", "决算数/国有资本", 2),
    message: ["前者大于后者，多2.00"],
    cells: ["财决01-1!AG12"],
    findings: 1,
    difference: "2",
  },
  {
    name: "finds an economic class that is not in the total",
    outcome: "broken",
    change: (edit) => edit.add("财决01-1", "310", "决算数/合计", 2),
    message: ["等10项之和"],
    cells: ["财决01-1!AD24"],
    findings: 1,
    difference: "-2",
  },
  {
    name: "counts all three funds",
    book: fundBook(),
    outcome: "held",
  },
  {
    name: "reads the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决01-1",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决01-1"),
  },
]);
