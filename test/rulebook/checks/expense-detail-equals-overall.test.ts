// Tests of expense-detail-equals-overall.
import { check } from "../../../src/rulebook/checks/expense-detail-equals-overall";
import { checkCases } from "../../help/check-cases";

checkCases(check, [
  {
    name: "leaves out what went to units above and below",
    outcome: "held",
    change: (edit) =>
      edit.add("财决04", "合计", "上缴上级支出", 500).add("财决01", "本年支出合计", "决算数", 500),
  },
  {
    name: "finds a detail total that differs",
    outcome: "broken",
    change: (edit) => edit.add("财决05", "合计", "合计", 20),
    cells: ["财决05!E9", "财决01!O17", "财决04!G9"],
    findings: 2,
    difference: "20",
  },
  {
    name: "is unchecked without 财决05",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决05"),
  },
]);
