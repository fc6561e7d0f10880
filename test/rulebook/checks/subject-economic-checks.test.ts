// Tests of subject-economic-checks.
import { checkCases } from "../../help/check-cases";

checkCases("pension-item-fits-economic-class", [
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

checkCases("annuity-item-fits-economic-class", [
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

checkCases("medical-items-fit-economic-class", [
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

checkCases("housing-item-fits-economic-class", [
  {
    name: "warns when only the 款 has an amount",
    outcome: "broken",
    change: (edit) => edit.set("财决08", "2210201", "合计", 0),
    message: ["2210201"],
    cells: ["财决08!E24", "财决08!Q9"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "warns when only the 项 has an amount",
    outcome: "broken",
    change: (edit) => edit.set("财决08", "合计", "30113", 0),
    message: ["30113"],
    cells: ["财决08!E24", "财决08!Q9"],
    findings: 1,
  },
  {
    name: "is unchecked without 财决08",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决08"),
  },
]);

checkCases("death-benefit-item-fits-economic-class", [
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

checkCases(
  "retirement-items-fit-economic-class",
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
