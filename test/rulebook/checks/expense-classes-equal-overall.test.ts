// Tests of expense-classes-equal-overall.
import { check } from "../../../src/rulebook/checks/expense-classes-equal-overall";
import { checkCases } from "../../help/check-cases";
import { classRowsBook, oldBook } from "./books";

checkCases(check, [
  {
    name: "finds a class whose 科目 do not add up to it",
    outcome: "broken",
    change: (edit) => edit.add("财决04", "2080505", "本年支出合计", 0.1),
    message: ["208", "科目 208 下各行", "相差0.10"],
    cells: ["财决01!J14", "财决04!E13"],
    findings: 1,
    difference: "-0.1",
  },
  {
    name: "finds a 科目 put into another class",
    outcome: "broken",
    change: (edit) => edit.add("财决01", "201", "决算数", 10).add("财决01", "213", "决算数", -10),
    cells: ["财决01!J7", "财决01!J18"],
    findings: 2,
    difference: "10",
  },
  {
    name: "does not count rows of 类 and 款 twice",
    book: classRowsBook(),
    outcome: "held",
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
