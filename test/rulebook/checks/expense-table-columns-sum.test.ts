// Tests of expense-table-columns-sum.
import { check } from "../../../src/rulebook/checks/expense-table-columns-sum";
import { checkCases } from "../../help/check-cases";
import { classRowsBook } from "./books";

checkCases(check, [
  {
    name: "finds a lost digit",
    outcome: "broken",
    change: (edit) => edit.set("财决04", "2010302", "项目支出", 1),
    message: ["2010302"],
    cells: ["财决04!E11", "财决04!G11"],
    findings: 1,
  },
  {
    name: "reads rows of 类 and 款",
    book: classRowsBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决04",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决04"),
  },
]);
