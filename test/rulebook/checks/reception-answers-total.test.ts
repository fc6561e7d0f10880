// Tests of reception-answers-total.
import { check } from "../../../src/rulebook/checks/reception-answers-total";
import { checkCases } from "../../help/check-cases";

checkCases(check, [
  {
    name: "warns of another sum",
    outcome: "broken",
    change: (edit) => edit.set("决算补充资料", "接待.事项.1", "金额", 1000.5),
    message: ["接待.事项"],
    cells: ["决算补充资料!D53", "财决附03!E13"],
    severity: "warning",
    findings: 1,
    difference: "0.5",
  },
  {
    name: "is unchecked without 决算补充资料",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("决算补充资料"),
  },
]);
