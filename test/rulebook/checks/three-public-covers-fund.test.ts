// Tests of three-public-covers-fund.
import { check } from "../../../src/rulebook/checks/three-public-covers-fund";
import { checkCases } from "../../help/check-cases";
import { fundBook } from "./books";

checkCases(
  check,
  [
    {
      name: "holds when 三公 counts what funds spent",
      book: fundBook(),
      outcome: "held",
    },
    {
      name: "warns when it does not",
      book: fundBook(),
      outcome: "broken",
      change: (edit) => edit.set("财决附03", "三公合计", "统计数", 29996.4),
      message: ["政府性基金"],
      cells: ["财决附03!E7"],
      severity: "warning",
      findings: 1,
    },
    {
      name: "is unchecked without 财决10",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("财决10"),
    },
  ],
  "no-data",
);
