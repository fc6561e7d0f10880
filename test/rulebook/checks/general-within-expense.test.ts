// Tests of general-within-expense.
import { check } from "../../../src/rulebook/checks/general-within-expense";
import { checkCases } from "../../help/check-cases";

checkCases(check, [
  {
    name: "finds a part that is greater than the whole",
    outcome: "broken",
    change: (edit) => edit.add("财决07", "2010302", "项目支出", 7),
    message: ["前者大于后者，多7.00"],
    cells: ["财决07!O11", "财决04!G11"],
    findings: 1,
    difference: "7",
  },
  {
    name: "allows other money in the whole",
    outcome: "held",
    change: (edit) => edit.add("财决04", "2010301", "基本支出", 7),
  },
  {
    name: "is unchecked without 财决07",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决07"),
  },
]);
