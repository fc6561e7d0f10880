// Tests of three-public-running-agrees-with-details.
import { check } from "../../../src/rulebook/checks/three-public-running-agrees-with-details";
import { checkCases } from "../../help/check-cases";
import { fundBook } from "./books";

checkCases(check, [
  {
    name: "finds more than was spent",
    outcome: "broken",
    change: (edit) => edit.add("财决附03", "公务用车运行费", "统计数", 100),
    message: ["30231", "多100"],
    cells: ["财决附03!E11", "财决08!AR9"],
    severity: "error",
    findings: 1,
    difference: "100",
  },
  {
    name: "finds less than was spent",
    outcome: "broken",
    change: (edit) => edit.set("财决附03", "公务用车运行费", "统计数", 26000),
    findings: 1,
    difference: "196.4",
  },
  {
    name: "counts what government funds spent",
    book: fundBook(),
    outcome: "held",
  },
  {
    name: "accepts the earlier scope without funds",
    book: fundBook(),
    outcome: "held",
    change: (edit) => edit.set("财决附03", "公务用车运行费", "统计数", 26196.4),
  },
  {
    name: "needs no 财决10 where there is no fund",
    outcome: "held",
    change: (edit) => edit.removeSheet("财决10"),
  },
  {
    name: "is unchecked without 财决08",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决08"),
  },
]);
