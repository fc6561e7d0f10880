// Tests of general-basic-equals-detail.
import { check } from "../../../src/rulebook/checks/general-basic-equals-detail";
import { checkCases } from "../../help/check-cases";
import { classRowsBook } from "./books";

checkCases(check, [
  {
    name: "finds a 科目 that differs",
    outcome: "broken",
    change: (edit) => edit.add("财决08-1", "2010301", "合计", 3),
    message: ["2010301"],
    cells: ["财决07!L10", "财决08-1!E10"],
    findings: 1,
    difference: "-3",
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
