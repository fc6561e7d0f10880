// Tests of three-public-purchase-agrees-with-details.
import { check } from "../../../src/rulebook/checks/three-public-purchase-agrees-with-details";
import { checkCases } from "../../help/check-cases";

checkCases(
  check,
  [
    {
      name: "finds a purchase that 财决08 does not show",
      outcome: "broken",
      change: (edit) => edit.set("财决附03", "公务用车购置费", "统计数", 180000),
      message: ["31013"],
      cells: ["财决附03!E10", "财决08!CM9", "财决08!BV9"],
      severity: "error",
      findings: 1,
      difference: "180000",
    },
    {
      name: "adds purchases of both capital classes",
      outcome: "held",
      change: (edit) =>
        edit
          .set("财决附03", "公务用车购置费", "统计数", 300)
          .set("财决08", "合计", "31013", 100)
          .set("财决08", "合计", "30913", 200),
    },
    {
      name: "is unchecked without 财决08",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("财决08"),
    },
  ],
  "no-data",
);
