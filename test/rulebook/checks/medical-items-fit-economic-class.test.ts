// Tests of medical-items-fit-economic-class.
import { check } from "../../../src/rulebook/checks/medical-items-fit-economic-class";
import { checkCases } from "../../help/check-cases";

checkCases(check, [
  {
    name: "warns when none of the 项 has an amount",
    outcome: "broken",
    change: (edit) =>
      edit
        .set("财决08", "2101101", "合计", 0)
        .set("财决08", "2101102", "合计", 0)
        .set("财决08", "2101103", "合计", 0),
    message: ["30110", "30111"],
    cells: ["财决08!E19", "财决08!N9"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "is content with one of them",
    outcome: "held",
    change: (edit) => edit.set("财决08", "2101102", "合计", 0).set("财决08", "2101103", "合计", 0),
  },
  {
    name: "is unchecked without 财决08",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决08"),
  },
]);
