// Tests of retirement-items-fit-economic-class.
import { check } from "../../../src/rulebook/checks/retirement-items-fit-economic-class";
import { checkCases } from "../../help/check-cases";

checkCases(
  check,
  [
    {
      name: "warns of 退休费 without its 项",
      outcome: "broken",
      change: (edit) => edit.set("财决08", "合计", "30302", 120000),
      message: ["30302 退休费"],
      cells: ["财决08!AW9"],
      severity: "warning",
      findings: 1,
    },
    {
      name: "holds with its 项",
      outcome: "held",
      change: (edit) =>
        edit
          .set("财决08", "合计", "30302", 120000)
          .copyRow("财决08", "2080505")
          .setAt("财决08", 13, 0, "2080501"),
    },
    {
      name: "is unchecked without 财决08",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("财决08"),
    },
  ],
  "no-data",
);
