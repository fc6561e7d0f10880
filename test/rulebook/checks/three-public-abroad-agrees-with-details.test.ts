// Tests of three-public-abroad-agrees-with-details.
import { check } from "../../../src/rulebook/checks/three-public-abroad-agrees-with-details";
import { checkCases } from "../../help/check-cases";

checkCases(
  check,
  [
    {
      name: "warns of another amount than on 财决08",
      outcome: "broken",
      change: (edit) => edit.set("财决08", "合计", "30212", 20000),
      message: ["30212"],
      cells: ["财决附03!E8", "财决08!AE9"],
      severity: "warning",
      findings: 1,
    },
    {
      name: "holds with the same amount on both",
      outcome: "held",
      change: (edit) =>
        edit.set("财决08", "合计", "30212", 20000).set("财决附03", "因公出国费", "统计数", 20000),
    },
    {
      name: "is unchecked without 财决08",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("财决08"),
    },
  ],
  "no-data",
);
