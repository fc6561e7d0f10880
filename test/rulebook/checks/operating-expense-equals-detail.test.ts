// Tests of operating-expense-equals-detail.
import { check } from "../../../src/rulebook/checks/operating-expense-equals-detail";
import { checkCases } from "../../help/check-cases";

checkCases(
  check,
  [
    {
      name: "cannot tell when there is 经营支出 without 财决05-3",
      outcome: "unchecked",
      change: (edit) => edit.add("财决04", "2010301", "经营支出", 5),
    },
    {
      name: "is unchecked without 财决04",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("财决04"),
    },
  ],
  "no-data",
);
