// Tests of subject-names-same-on-every-sheet.
import { checkCases } from "../../help/check-cases";
import { fundBook } from "./books";

checkCases("subject-names-same-on-every-sheet", [
  {
    name: "warns of two names of a code that the list lacks",
    book: fundBook(),
    outcome: "broken",
    change: (edit) => edit.replaceText("财决04", "国有企业退休人员社会化管理补助支出", "国企退休人员补助"),
    message: ["2230105", "“国企退休人员补助”"],
    severity: "warning",
    findings: 1,
  },
  {
    name: "holds when all sheets agree",
    book: fundBook(),
    outcome: "held",
  },
]);
