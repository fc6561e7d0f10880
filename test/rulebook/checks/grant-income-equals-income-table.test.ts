// Tests of grant-income-equals-income-table.
import { check } from "../../../src/rulebook/checks/grant-income-equals-income-table";
import { checkCases } from "../../help/check-cases";
import { fundBook, oldBook } from "./books";

checkCases(check, [
  {
    name: "finds both when 财决03 is wrong",
    outcome: "broken",
    change: (edit) => edit.add("财决03", "合计", "财政拨款收入", 9),
    cells: ["财决03!F9", "财决01!E7"],
    findings: 2,
    difference: "-9",
  },
  {
    name: "finds a wrong total of 财决01-1",
    outcome: "broken",
    change: (edit) => edit.add("财决01-1", "本年收入合计", "决算数", 9),
    message: ["财决01-1表"],
    cells: ["财决01-1!E34"],
    findings: 1,
    difference: "9",
  },
  {
    name: "counts all three funds",
    book: fundBook(),
    outcome: "held",
  },
  {
    name: "still compares 财决01-1 in the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "finds a wrong 财决01-1 in the form of 23 classes",
    book: oldBook(),
    outcome: "broken",
    change: (edit) => edit.add("财决01-1", "本年收入合计", "决算数", 9),
    findings: 1,
    difference: "9",
  },
  {
    name: "is unchecked without 财决03",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决03"),
  },
]);
