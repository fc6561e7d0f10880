// Tests of subject-names-are-current.
import { checkCases } from "../../help/check-cases";
import { classRowsBook, oldBook } from "./books";

checkCases("subject-names-are-current", [
  {
    name: "warns of a former name",
    outcome: "broken",
    change: (edit) =>
      edit
        .setAt("财决04", 14, 3, "其他行政事业单位离退休支出")
        .setAt("财决08", 14, 3, "其他行政事业离退休支出"),
    message: ["2080599", "自2020年起", "旧名"],
    cells: ["财决04!D15", "财决08!D15"],
    severity: "warning",
    findings: 2,
  },
  {
    name: "warns of a former name of a 款",
    book: classRowsBook(),
    outcome: "broken",
    change: (edit) => edit.replaceText("财决04", "行政事业单位养老支出", "行政事业单位离退休"),
    message: ["20805", "行政事业单位养老支出"],
    severity: "warning",
  },
  {
    name: "accepts the names of its own year",
    book: oldBook(),
    outcome: "held",
  },
]);
