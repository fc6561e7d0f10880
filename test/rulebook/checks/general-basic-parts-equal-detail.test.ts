// Tests of general-basic-parts-equal-detail.
import { check } from "../../../src/rulebook/checks/general-basic-parts-equal-detail";
import { checkCases } from "../../help/check-cases";
import { classRowsBook } from "./books";

checkCases(check, [
  {
    name: "finds a personnel cost in the wrong class",
    outcome: "broken",
    change: (edit) => edit.add("财决08-1", "2010301", "301", -6).add("财决08-1", "2010301", "302", 6),
    message: ["2010301"],
    cells: ["财决07!M10", "财决07!N10", "财决08-1!F10"],
    findings: 2,
    difference: "6",
  },
  {
    name: "does not count rows of 类 and 款 twice",
    book: classRowsBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决08-1",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决08-1"),
  },
]);
