// Tests of expense-natures-equal-overall.
import { check } from "../../../src/rulebook/checks/expense-natures-equal-overall";
import { checkCases } from "../../help/check-cases";
import { oldBook } from "./books";

checkCases(check, [
  {
    name: "finds a nature that differs",
    outcome: "broken",
    change: (edit) => edit.add("财决04", "合计", "基本支出", 3),
    message: ["“基本支出”"],
    cells: ["财决01!O7", "财决04!F9"],
    findings: 1,
    difference: "-3",
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
