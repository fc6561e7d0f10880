// Tests of overall-income-parts-sum.
import { check } from "../../../src/rulebook/checks/overall-income-parts-sum";
import { checkCases } from "../../help/check-cases";
import { fundBook, oldBook } from "./books";

checkCases(check, [
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
