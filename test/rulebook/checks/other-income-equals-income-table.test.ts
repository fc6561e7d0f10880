// Tests of other-income-equals-income-table.
import { check } from "../../../src/rulebook/checks/other-income-equals-income-table";
import { checkCases } from "../../help/check-cases";

checkCases(
  check,
  [
    {
      name: "holds where both say the same",
      outcome: "held",
      change: (edit) => edit.add("财决01", "其他收入", "决算数", 700).add("财决03", "合计", "其他收入", 700),
    },
    {
      name: "finds a kind that differs",
      outcome: "broken",
      change: (edit) => edit.add("财决01", "事业收入", "决算数", 700).add("财决03", "合计", "经营收入", 700),
      message: ["“事业收入”", "“经营收入”"],
      cells: ["财决01!E11", "财决03!H9", "财决03!J9"],
      findings: 2,
      difference: "700",
    },
    {
      name: "is unchecked without 财决03",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("财决03"),
    },
  ],
  "no-data",
);
