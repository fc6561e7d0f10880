// Tests of basic-abroad-within-three-public.
import { check } from "../../../src/rulebook/checks/basic-abroad-within-three-public";
import { checkCases } from "../../help/check-cases";

checkCases(
  check,
  [
    {
      name: "warns of more in 基本支出 than in 三公",
      outcome: "broken",
      change: (edit) => edit.set("财决08-1", "合计", "30212", 20000),
      message: ["30212"],
      cells: ["财决08-1!AE9", "财决附03!E8"],
      severity: "warning",
      findings: 1,
    },
    {
      name: "is unchecked without 财决附03",
      outcome: "unchecked",
      change: (edit) => edit.removeSheet("财决附03"),
    },
  ],
  "no-data",
);
