// Tests of general-detail-equals-grant-overall.
import { check } from "../../../src/rulebook/checks/general-detail-equals-grant-overall";
import { checkCases } from "../../help/check-cases";
import { classRowsBook } from "./books";

checkCases(check, [
  {
    name: "finds a class whose 科目 do not add up to it",
    outcome: "broken",
    change: (edit) => edit.add("财决08", "2010302", "合计", 4),
    message: ["201", "相差4.00"],
    cells: ["财决01-1!Q8", "财决08!E11"],
    findings: 1,
    difference: "-4",
  },
  {
    name: "finds a total that differs",
    outcome: "broken",
    change: (edit) => edit.add("财决08", "合计", "合计", 4),
    cells: ["财决01-1!AE34", "财决08!E9"],
    findings: 1,
    difference: "-4",
  },
  {
    name: "does not count rows of 类 and 款 twice",
    book: classRowsBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决08",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决08"),
  },
]);
