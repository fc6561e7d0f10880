// Tests of general-expense-parts-sum.
import { check } from "../../../src/rulebook/checks/general-expense-parts-sum";
import { checkCases } from "../../help/check-cases";
import { classRowsBook } from "./books";

checkCases(check, [
  {
    name: "finds 项目支出 that is not in the expense of its row",
    outcome: "broken",
    change: (edit) => edit.add("财决07", "2010302", "项目支出", 10),
    message: ["2010302"],
    cells: ["财决07!K11", "财决07!O11"],
    findings: 1,
    difference: "-10",
  },
  {
    name: "finds 公用经费 that is not in 基本支出, in the 合计 row too",
    outcome: "broken",
    change: (edit) => edit.add("财决07", "合计", "公用经费", 10),
    message: ["“合计”"],
    cells: ["财决07!N9", "财决07!M9"],
    findings: 1,
    difference: "-10",
  },
  {
    name: "reads rows of 类 and 款",
    book: classRowsBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决07",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决07"),
  },
]);
