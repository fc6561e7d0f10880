// Tests of rows-have-codes.
import { checkCases } from "../../help/check-cases";

checkCases("rows-have-codes", [
  {
    name: "warns of an amount without a code",
    outcome: "broken",
    change: (edit) => edit.setAt("财决04", 12, 0, null),
    message: ["第13行", "机关事业单位基本养老保险缴费支出"],
    cells: ["财决04!E13"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "warns of a code that is none",
    outcome: "broken",
    change: (edit) => edit.setAt("财决05", 12, 0, "208050"),
    message: ["208050"],
    cells: ["财决05!E13"],
    findings: 1,
  },
  {
    name: "leaves notes and blank rows alone",
    outcome: "held",
    change: (edit) => edit.setAt("财决04", 26, 0, "注：补充说明"),
  },
]);
