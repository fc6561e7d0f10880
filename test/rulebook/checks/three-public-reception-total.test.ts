// Tests of three-public-reception-total.
import { check } from "../../../src/rulebook/checks/three-public-reception-total";
import { checkCases } from "../../help/check-cases";

checkCases(check, [
  {
    name: "finds a sum that is not home and abroad",
    outcome: "broken",
    change: (edit) => edit.add("财决附03", "国外接待费", "统计数", 500),
    message: ["国（境）外接待费"],
    cells: ["财决附03!E12", "财决附03!E13", "财决附03!E15"],
    severity: "error",
    findings: 1,
    difference: "-500",
  },
  {
    name: "does not add 外事接待 a second time",
    outcome: "held",
    change: (edit) => edit.set("财决附03", "外事接待费", "统计数", 1000),
  },
  {
    name: "is unchecked without 财决附03",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决附03"),
  },
]);
