// Tests of three-public-reception-agrees-with-details.
import { check } from "../../../src/rulebook/checks/three-public-reception-agrees-with-details";
import { checkCases } from "../../help/check-cases";

checkCases(check, [
  {
    name: "finds another amount than on 财决08",
    outcome: "broken",
    change: (edit) => edit.set("财决附03", "公务接待费", "统计数", 8300),
    message: ["30217 公务接待费"],
    cells: ["财决附03!E12", "财决08!AJ9"],
    severity: "error",
    findings: 1,
    difference: "4500",
  },
  {
    name: "is unchecked without 财决08",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决08"),
  },
]);
