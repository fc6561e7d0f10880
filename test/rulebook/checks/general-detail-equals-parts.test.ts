// Tests of general-detail-equals-parts.
import { check } from "../../../src/rulebook/checks/general-detail-equals-parts";
import { checkCases } from "../../help/check-cases";
import { classRowsBook, oldBook } from "./books";

checkCases(check, [
  {
    name: "finds a cell that differs",
    outcome: "broken",
    change: (edit) => edit.add("财决08", "2010302", "30227", 3),
    message: ["30227 委托业务费"],
    cells: ["财决08!AO11", "财决08-2!AQ10"],
    findings: 1,
    difference: "3",
  },
  {
    name: "does not count subtotals twice",
    book: classRowsBook(),
    outcome: "held",
  },
  {
    name: "reads the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决08-1",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决08-1"),
  },
]);
