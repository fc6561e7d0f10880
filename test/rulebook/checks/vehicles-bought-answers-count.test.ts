// Tests of vehicles-bought-answers-count.
import { check } from "../../../src/rulebook/checks/vehicles-bought-answers-count";
import { checkCases } from "../../help/check-cases";

checkCases(
  check,
  [
    {
      name: "warns of another sum",
      outcome: "broken",
      change: (edit) => edit.set("决算补充资料", "购置.轿车", "数量", 1),
      message: ["公务用车购置数"],
      cells: ["决算补充资料!E42", "财决附03!E19"],
      severity: "warning",
      findings: 1,
      difference: "1",
    },
    {
      name: "is unchecked without 决算补充资料",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("决算补充资料"),
    },
  ],
  "no-data",
);
