// Tests of official-sheets-present.
import { checkCases } from "../../help/check-cases";
import { fundBook } from "./books";

checkCases("official-sheets-present", [
  {
    name: "warns of missing sheets and what is lost",
    outcome: "broken",
    change: (edit) => edit.removeSheet("财决04").removeSheet("财决附03"),
    message: ["财决04表（", "财决附03表（", "、"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "mentions sheets that only checks need",
    outcome: "held",
    change: (edit) => edit.removeSheet("财决02"),
    message: ["财决02表"],
    severity: "info",
    findings: 1,
  },
  {
    name: "does not miss sheets that would be empty",
    outcome: "held",
    change: (edit) =>
      edit.removeSheet("财决09").removeSheet("财决10").removeSheet("财决11").removeSheet("财决12"),
  },
  {
    name: "misses them when the unit has such money",
    book: fundBook(),
    outcome: "broken",
    change: (edit) => edit.removeSheet("财决10"),
    message: ["财决10表"],
    severity: "warning",
    findings: 1,
  },
]);
