// Tests of vehicles-bought-answers-amount.
import { check } from "../../../src/rulebook/checks/vehicles-bought-answers-amount";
import { checkCases } from "../../help/check-cases";

checkCases(
  check,
  [
    {
      name: "warns of another sum",
      outcome: "broken",
      change: (edit) => edit.set("决算补充资料", "购置.轿车", "金额", 180000),
      message: ["公务用车购置费"],
      cells: ["决算补充资料!D42", "财决附03!E10"],
      severity: "warning",
      findings: 1,
      difference: "180000",
    },
    {
      name: "is unchecked without 决算补充资料",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("决算补充资料"),
    },
  ],
  "no-data",
);
