// Tests of year-same-on-every-sheet.
import { checkCases } from "../../help/check-cases";

checkCases("year-same-on-every-sheet", [
  {
    name: "finds a sheet of another year",
    outcome: "broken",
    change: (edit) => edit.replaceText("财决04", "2022年度", "2021年度"),
    message: ["2021年度", "2022年度"],
    cells: ["财决04!E3"],
    severity: "error",
    findings: 1,
  },
  {
    name: "does not miss a year that a sheet leaves out",
    outcome: "held",
    change: (edit) => edit.replaceText("财决08", "2022年度", ""),
  },
]);
