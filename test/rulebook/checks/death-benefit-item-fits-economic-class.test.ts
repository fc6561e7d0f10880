// Tests of death-benefit-item-fits-economic-class.
import { check } from "../../../src/rulebook/checks/death-benefit-item-fits-economic-class";
import { checkCases } from "../../help/check-cases";

checkCases(check, [
  {
    name: "warns of 死亡抚恤 without 抚恤金",
    outcome: "broken",
    change: (edit) => edit.set("财决08", "合计", "30304", 0),
    message: ["2080801"],
    cells: ["财决08!E16", "财决08!AZ9"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "allows 抚恤金 under another item of 20808",
    outcome: "held",
    change: (edit) => edit.set("财决08", "2080801", "合计", 0),
  },
  {
    name: "warns of 抚恤金 without any 抚恤",
    outcome: "broken",
    change: (edit) => edit.set("财决08", "2080801", "合计", 0).set("财决08", "2080899", "合计", 0),
    message: ["科目 20808 下"],
    findings: 1,
  },
  {
    name: "is unchecked without 财决08",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决08"),
  },
]);
