// Tests of procurement-answers-total.
import { check } from "../../../src/rulebook/checks/procurement-answers-total";
import { checkCases } from "../../help/check-cases";

checkCases(check, [
  {
    name: "warns of another sum",
    outcome: "broken",
    change: (edit) => edit.add("决算补充资料", "采购.事项.3", "金额", 10),
    message: ["采购.事项"],
    cells: ["决算补充资料!D55", "决算补充资料!D57", "财决附03!H21"],
    severity: "warning",
    findings: 1,
    difference: "10",
  },
  {
    name: "is unchecked while an amount is blank",
    outcome: "unchecked",
    change: (edit) => edit.set("决算补充资料", "采购.事项.3", "金额", null),
  },
  {
    name: "is unchecked without 决算补充资料",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("决算补充资料"),
  },
]);
