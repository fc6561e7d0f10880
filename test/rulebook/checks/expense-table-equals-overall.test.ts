// Tests of expense-table-equals-overall.
import { check } from "../../../src/rulebook/checks/expense-table-equals-overall";
import { checkCases } from "../../help/check-cases";
import { oldBook } from "./books";

checkCases(check, [
  {
    name: "finds a total that was typed wrong",
    outcome: "broken",
    change: (edit) => edit.add("财决04", "合计", "本年支出合计", -1),
    message: ["相差1.00"],
    cells: ["财决01!O33", "财决04!E9"],
    findings: 1,
    difference: "1",
  },
  {
    name: "reads the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决04",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决04"),
  },
]);
