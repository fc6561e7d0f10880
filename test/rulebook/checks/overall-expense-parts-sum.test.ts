// Tests of overall-expense-parts-sum.
import { check } from "../../../src/rulebook/checks/overall-expense-parts-sum";
import { checkCases } from "../../help/check-cases";
import { oldBook } from "./books";

checkCases(check, [
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
