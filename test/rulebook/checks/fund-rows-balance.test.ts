// Tests of fund-rows-balance.
import { check } from "../../../src/rulebook/checks/fund-rows-balance";
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
      name: "finds a row that does not balance",
      book: fundBook(),
      outcome: "broken",
      change: (edit) => edit.add("财决09", "2120803", "年末结转和结余", 2.25),
      message: ["2120803"],
      cells: ["财决09!P10"],
      findings: 1,
      difference: "-2.25",
    },
    {
      name: "is unchecked without 财决09",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("财决09"),
    },
  ],
  "no-data",
);
