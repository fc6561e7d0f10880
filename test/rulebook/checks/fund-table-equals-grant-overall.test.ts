// Tests of fund-table-equals-grant-overall.
import { check } from "../../../src/rulebook/checks/fund-table-equals-grant-overall";
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
      name: "finds expense that differs",
      book: fundBook(),
      outcome: "broken",
      change: (edit) => edit.add("财决09", "合计", "本年支出", 2),
      cells: ["财决01-1!AF34", "财决09!K9"],
      findings: 1,
      difference: "-2",
    },
    {
      name: "finds income that differs",
      book: fundBook(),
      outcome: "broken",
      change: (edit) => edit.add("财决09", "合计", "本年收入", 2),
      message: ["“本年收入”"],
      cells: ["财决09!H9"],
      findings: 1,
      difference: "-2",
    },
    {
      name: "is unchecked without 财决09",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("财决09"),
    },
  ],
  "no-data",
);
