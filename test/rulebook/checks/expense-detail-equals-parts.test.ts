// Tests of expense-detail-equals-parts.
import { check } from "../../../src/rulebook/checks/expense-detail-equals-parts";
import { checkCases } from "../../help/check-cases";
import { classRowsBook, fundBook, oldBook } from "./books";

checkCases(check, [
  {
    name: "finds a cell of 基本支出 that differs",
    outcome: "broken",
    change: (edit) => edit.add("财决05-1", "2010301", "30201", 12.34),
    message: ["30201 办公费", "2010301", "相差12.34"],
    cells: ["财决05!U10", "财决05-1!U10"],
    findings: 1,
    difference: "-12.34",
  },
  {
    name: "finds a project that 财决05 leaves out",
    outcome: "broken",
    change: (edit) => edit.add("财决05-2", "2010302", "30227", 66),
    cells: ["财决05-2!AQ10"],
    findings: 1,
    difference: "-66",
  },
  {
    name: "does not count subtotals of 类, 款 and projects twice",
    book: classRowsBook(),
    outcome: "held",
  },
  {
    name: "counts 政府性基金",
    book: fundBook(),
    outcome: "held",
  },
  {
    name: "reads the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "cannot tell when there is 经营支出 without 财决05-3",
    outcome: "unchecked",
    change: (edit) => edit.add("财决04", "2010301", "经营支出", 5),
  },
  {
    name: "is unchecked without 财决05-2",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决05-2"),
  },
]);
