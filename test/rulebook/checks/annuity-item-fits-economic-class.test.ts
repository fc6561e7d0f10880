// Tests of annuity-item-fits-economic-class.
import { check } from "../../../src/rulebook/checks/annuity-item-fits-economic-class";
import { checkCases } from "../../help/check-cases";

checkCases(check, [
  {
    name: "warns when only the 款 has an amount",
    outcome: "broken",
    change: (edit) => edit.set("财决08", "2080506", "合计", 0),
    message: ["2080506"],
    cells: ["财决08!E14", "财决08!M9"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "warns when only the 项 has an amount",
    outcome: "broken",
    change: (edit) => edit.set("财决08", "合计", "30109", 0),
    message: ["30109"],
    cells: ["财决08!E14", "财决08!M9"],
    findings: 1,
  },
  {
    name: "is unchecked without 财决08",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决08"),
  },
]);
