// Tests of basic-number-checks.
import { checkCases } from "../../help/check-cases";
import { classRowsBook } from "./books";

checkCases("basic-number-rows-sum-to-total", [
  {
    name: "finds a digit too many in 合计",
    outcome: "broken",
    change: (edit) => edit.add("财决附02", "合计", "行政编制", 900),
    message: ["行政编制"],
    findings: 1,
    difference: "900",
  },
  {
    name: "finds a number of one 科目 that 合计 has not",
    outcome: "broken",
    change: (edit) => edit.add("财决附02", "2010399", "事业人员", 1),
    findings: 1,
  },
  { name: "reads rows of 类 and 款", book: classRowsBook(), outcome: "held" },
  {
    name: "is unchecked without 财决附02",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决附02"),
  },
]);
