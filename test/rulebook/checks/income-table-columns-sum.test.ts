// Tests of income-table-columns-sum.
import { check } from "../../../src/rulebook/checks/income-table-columns-sum";
import { checkCases } from "../../help/check-cases";
import { classRowsBook } from "./books";

checkCases(check, [
  {
    name: "finds a kind that is not in the total of its row",
    outcome: "broken",
    change: (edit) => edit.add("财决03", "2010301", "其他收入", 100),
    message: ["2010301", "等6项之和"],
    cells: ["财决03!E10", "财决03!L10"],
    findings: 1,
    difference: "-100",
  },
  {
    name: "finds 教育收费 beyond 事业收入",
    outcome: "broken",
    change: (edit) => edit.add("财决03", "2010301", "教育收费", 1),
    message: ["前者大于后者"],
    cells: ["财决03!I10", "财决03!H10"],
    findings: 1,
    difference: "1",
  },
  {
    name: "reads rows of 类 and 款",
    book: classRowsBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决03",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决03"),
  },
]);
