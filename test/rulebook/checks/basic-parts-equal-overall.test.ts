// Tests of basic-parts-equal-overall.
import { check } from "../../../src/rulebook/checks/basic-parts-equal-overall";
import { checkCases } from "../../help/check-cases";
import { oldBook } from "./books";

checkCases(check, [
  {
    name: "finds a personnel cost in the wrong class",
    outcome: "broken",
    change: (edit) => edit.add("财决05-1", "合计", "303", -4).add("财决05-1", "合计", "302", 4),
    message: ["“人员经费”", "“公用经费”"],
    cells: ["财决01!O8", "财决01!O9", "财决05-1!AV9"],
    findings: 2,
    difference: "4",
  },
  {
    name: "reads the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决05-1",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决05-1"),
  },
]);
