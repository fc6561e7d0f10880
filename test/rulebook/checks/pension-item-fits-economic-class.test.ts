// Tests of pension-item-fits-economic-class.
import { check } from "../../../src/rulebook/checks/pension-item-fits-economic-class";
import { checkCases } from "../../help/check-cases";

checkCases(check, [
  {
    name: "warns when only the 款 has an amount",
    outcome: "broken",
    change: (edit) => edit.set("财决08", "2080505", "合计", 0),
    message: ["2080505"],
    cells: ["财决08!E13", "财决08!L9"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "warns when only the 项 has an amount",
    outcome: "broken",
    change: (edit) => edit.set("财决08", "合计", "30108", 0),
    message: ["30108"],
    cells: ["财决08!E13", "财决08!L9"],
    findings: 1,
  },
  {
    name: "is unchecked without 财决08",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决08"),
  },
]);
