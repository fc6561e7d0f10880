// Tests of overall-budgeted-closing-balance.
import { check } from "../../../src/rulebook/checks/overall-budgeted-closing-balance";
import { checkCases } from "../../help/check-cases";
import { fundBook } from "./books";

checkCases(
  check,
  [
    {
      name: "holds with carry-over",
      book: fundBook(),
      outcome: "held",
    },
    {
      name: "finds a balance that the budget does not leave",
      outcome: "broken",
      change: (edit) => edit.add("财决01", "年末结转和结余", "全年预算数", 800),
      message: ["“全年预算数”", "相差800.00"],
      cells: ["财决01!N35", "财决01!D37", "财决01!N33"],
      findings: 1,
      difference: "800",
    },
    {
      name: "leaves the outturn alone",
      book: fundBook(),
      outcome: "held",
      change: (edit) => edit.add("财决01", "年末结转和结余", "决算数", 800),
    },
    {
      name: "is unchecked without 财决01",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("财决01"),
    },
  ],
  "no-data",
);
