// Tests of grant-overall-expense-parts-sum.
import { check } from "../../../src/rulebook/checks/grant-overall-expense-parts-sum";
import { checkCases } from "../../help/check-cases";
import { fundBook, oldBook } from "./books";

checkCases(check, [
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
