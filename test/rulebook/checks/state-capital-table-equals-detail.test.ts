// Tests of state-capital-table-equals-detail.
import { check } from "../../../src/rulebook/checks/state-capital-table-equals-detail";
import { checkCases } from "../../help/check-cases";
import { fundBook } from "./books";

checkCases(
  check,
  [
    {
      name: "holds with funds",
      book: fundBook(),
      outcome: "held",
    },
    {
      name: "finds a 科目 that differs",
      book: fundBook(),
      outcome: "broken",
      change: (edit) => edit.add("财决12", "2230105", "合计", 2),
      message: ["2230105"],
      cells: ["财决11!G10", "财决12!E10"],
      findings: 1,
      difference: "-2",
    },
    {
      name: "is unchecked without 财决12",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("财决12"),
    },
  ],
  "no-data",
);
