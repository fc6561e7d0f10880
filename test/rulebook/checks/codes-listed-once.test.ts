// Tests of codes-listed-once.
import { checkCases } from "../../help/check-cases";

checkCases("codes-listed-once", [
  {
    name: "finds a row pasted twice",
    outcome: "broken",
    change: (edit) => edit.copyRow("财决04", "2080505"),
    message: ["2080505", "出现了2次"],
    cells: ["财决04!D13", "财决04!D14"],
    severity: "error",
    findings: 1,
  },
  {
    name: "only warns of a 科目 on two different rows",
    outcome: "broken",
    change: (edit) => edit.copyRow("财决04", "2080505", { 基本支出: 1 }),
    severity: "warning",
    findings: 1,
  },
  {
    name: "finds a second 合计",
    outcome: "broken",
    change: (edit) => edit.copyRow("财决05-2", "合计"),
    message: ["“合计”"],
    severity: "error",
    findings: 1,
  },
  {
    name: "allows several projects of one 科目",
    outcome: "held",
    change: (edit) => edit.copyRow("财决05-2", "2010302"),
  },
  {
    name: "warns of an answer given twice",
    outcome: "broken",
    change: (edit) => edit.copyRow("决算补充资料", "采购.事项.1"),
    message: ["采购.事项.1"],
    cells: ["决算补充资料!B55", "决算补充资料!B56"],
    severity: "warning",
    findings: 1,
  },
]);
