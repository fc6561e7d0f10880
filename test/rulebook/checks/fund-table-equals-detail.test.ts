// Tests of fund-table-equals-detail.
import { check } from "../../../src/rulebook/checks/fund-table-equals-detail";
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
      change: (edit) => edit.add("财决10", "2120803", "合计", 2),
      message: ["2120803"],
      cells: ["财决09!K10", "财决10!E10"],
      findings: 1,
      difference: "-2",
    },
    {
      name: "is unchecked without 财决10",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("财决10"),
    },
  ],
  "no-data",
);
