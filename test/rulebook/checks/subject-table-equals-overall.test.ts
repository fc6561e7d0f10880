// Tests of subject-table-equals-overall.
import { check } from "../../../src/rulebook/checks/subject-table-equals-overall";
import { checkCases } from "../../help/check-cases";
import { carryOverBook, oldBook } from "./books";

checkCases(check, [
  {
    name: "finds an opening balance that differs",
    outcome: "broken",
    change: (edit) => edit.add("财决02", "合计", "年初结转和结余", 30),
    message: ["“年初结转和结余”"],
    cells: ["财决01!E35", "财决02!E9"],
    findings: 1,
    difference: "-30",
  },
  {
    name: "finds 结余分配 that differs",
    outcome: "broken",
    change: (edit) => edit.add("财决01", "结余分配", "决算数", 30),
    cells: ["财决01!O34", "财决02!L9"],
    findings: 1,
    difference: "30",
  },
  {
    name: "counts carry-over",
    book: carryOverBook(),
    outcome: "held",
  },
  {
    name: "reads the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决02",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决02"),
  },
]);
