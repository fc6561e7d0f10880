// Tests of columns-are-known.
import { checkCases } from "../../help/check-cases";
import { fundBook } from "./books";

checkCases("columns-are-known", [
  {
    name: "warns of an unknown column where all add up",
    outcome: "broken",
    change: (edit) => edit.replaceText("财决04", "项目支出", "专项支出"),
    message: ["专项支出"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "mentions finer columns for information",
    book: fundBook(),
    outcome: "held",
    message: ["财决09表"],
    severity: "info",
  },
]);
