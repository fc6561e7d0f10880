// Tests of foreign-guests-within-domestic.
import { check } from "../../../src/rulebook/checks/foreign-guests-within-domestic";
import { checkCases } from "../../help/check-cases";

checkCases(check, [
  {
    name: "finds an amount beyond that of all guests",
    outcome: "broken",
    change: (edit) => edit.set("财决附03", "外事接待费", "统计数", 3800.01),
    message: ["多0.01"],
    cells: ["财决附03!E13", "财决附03!E14"],
    severity: "error",
    findings: 1,
  },
  {
    name: "finds counts beyond those of all guests",
    outcome: "broken",
    change: (edit) =>
      edit.set("财决附03", "外事接待批次", "统计数", 3).set("财决附03", "外事接待人次", "统计数", 39),
    cells: ["财决附03!E21", "财决附03!E22", "财决附03!E23", "财决附03!E24"],
    findings: 2,
  },
  {
    name: "allows all of them",
    outcome: "held",
    change: (edit) =>
      edit.set("财决附03", "外事接待费", "统计数", 3800).set("财决附03", "外事接待批次", "统计数", 2),
  },
  {
    name: "is unchecked without 财决附03",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决附03"),
  },
]);
