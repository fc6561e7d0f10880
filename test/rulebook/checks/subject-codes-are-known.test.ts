// Tests of subject-codes-are-known.
import { checkCases } from "../../help/check-cases";
import { fundBook } from "./books";

checkCases("subject-codes-are-known", [
  {
    name: "warns of a code that its 款 does not have",
    outcome: "broken",
    change: (edit) => edit.setAt("财决04", 9, 0, "2010391"),
    message: ["2010391（行政运行）"],
    cells: ["财决04!D10"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "warns of a 类 that does not exist",
    outcome: "broken",
    change: (edit) => edit.setAt("财决04", 9, 0, "2990301"),
    message: ["2990301"],
    findings: 1,
  },
  {
    name: "does not judge 款 that the list does not cover",
    book: fundBook(),
    outcome: "held",
  },
]);
