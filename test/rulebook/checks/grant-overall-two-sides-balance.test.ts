// Tests of grant-overall-two-sides-balance.
import { check } from "../../../src/rulebook/checks/grant-overall-two-sides-balance";
import { checkCases } from "../../help/check-cases";
import { carryOverBook, fundBook, oldBook } from "./books";

checkCases(check, [
  {
    name: "finds that the two sides differ",
    outcome: "broken",
    change: (edit) => edit.add("财决01-1", "支出总计", "决算数/合计", 100),
    cells: ["财决01-1!E39", "财决01-1!AD39"],
    findings: 2,
    difference: "-100",
  },
  {
    name: "finds a closing balance that is not in the total of its fund",
    book: fundBook(),
    outcome: "broken",
    change: (edit) => edit.add("财决01-1", "年末财政拨款结转和结余", "决算数/政府性基金", 3),
    message: ["决算数/政府性基金"],
    cells: ["财决01-1!AF35"],
    findings: 1,
    difference: "-3",
  },
  {
    name: "finds an opening balance that is not in the total",
    outcome: "broken",
    change: (edit) => edit.add("财决01-1", "年初财政拨款结转和结余", "决算数", 3),
    cells: ["财决01-1!E35"],
    findings: 1,
    difference: "-3",
  },
  {
    name: "counts carry-over",
    book: carryOverBook(),
    outcome: "held",
  },
  {
    name: "reads the form of 23 classes",
    book: oldBook(),
    outcome: "held",
  },
  {
    name: "is unchecked without 财决01-1",
    outcome: "unchecked",
    change: (edit) => edit.removeSheet("财决01-1"),
  },
]);
